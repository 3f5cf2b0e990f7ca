import Canvas
import Glibc
import Terminal
import Testing

/// One after the other: the waker is the whole process's.
@Suite(.serialized) struct LinearDisplayTests {
  /// A linear display over two pipes.
  private final class Lines {
    let display: LinearDisplay
    private var input: [Int32] = [-1, -1]
    private var output: [Int32] = [-1, -1]

    init() throws {
      pipe(&input)
      pipe(&output)
      display = try LinearDisplay(input: input[0], output: output[1], catchesSignals: false)
    }

    deinit { for end in input + output where end >= 0 { close(end) } }

    func type(_ text: String) {
      let bytes = Array(text.utf8)
      write(input[1], bytes, bytes.count)
    }

    func endInput() {
      close(input[1])
      input[1] = -1
    }

    /// What has been printed since last time.
    func printed() -> String {
      var watched = pollfd(fd: output[0], events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 0) > 0 else { return "" }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = read(output[0], &bytes, bytes.count)
      return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }
  }

  private func frame(focus: Int, count: Int = 3) -> Frame {
    var frame = Frame(size: Size(width: 80, height: 24))
    frame.reading = [ReadingItem(role: "rubrik", label: "Katalog")]
    for index in 0..<count {
      frame.reading.append(
        ReadingItem(
          role: "rad", label: "insats \(index)", position: "\(index + 1) av \(count)",
          isFocused: index == focus))
    }
    return frame
  }

  @Test func `the first frame is read whole, the focused item last`() throws {
    let lines = try Lines()
    lines.display.show(frame(focus: 1))
    #expect(
      lines.printed()
        == """
        rubrik: Katalog
        rad: insats 0 (1 av 3)
        rad: insats 2 (3 av 3)
        > rad: insats 1 (2 av 3)

        """)
  }

  @Test func `a move reads only where one is now`() throws {
    let lines = try Lines()
    lines.display.show(frame(focus: 0))
    _ = lines.printed()
    lines.display.show(frame(focus: 1))
    #expect(lines.printed() == "> rad: insats 1 (2 av 3)\n")
    lines.display.show(frame(focus: 1))
    #expect(lines.printed() == "")
  }

  @Test func `a key that changes nothing is answered with where one is`() throws {
    let lines = try Lines()
    lines.display.show(frame(focus: 0))
    _ = lines.printed()
    lines.type("upp\n")
    #expect(lines.display.events(waiting: 0) == [.key(.up)])
    lines.display.show(frame(focus: 0))
    #expect(lines.printed() == "> rad: insats 0 (1 av 3)\n")
  }

  @Test(
    arguments: [
      ("", [.key(.enter)]), ("upp", [.key(.up)]), ("NER", [.key(.down)]),
      ("vänster", [.key(.left)]), ("höger", [.key(.right)]), ("sida ner", [.key(.pageDown)]),
      ("hem", [.key(.home)]), ("slut", [.key(.end)]), ("tab", [.key(.tab)]),
      ("esc", [.key(.escape)]), ("sök", [.key(.function(3))]), ("q", [.key(.character("q"))]),
      ("å", [.key(.character("å"))]), ("3", [.key(.character("3"))]), ("f3", [.key(.function(3))]),
      ("ctrl p", [.key(.control("p"))]), ("Ctrl-S", [.key(.control("s"))]),
      ("ner 3", [.key(.down), .key(.down), .key(.down)]), (":två ord", [.paste("två ord")]),
      (":upp", [.paste("upp")]), (":", []), (":a\u{1B}b", [.paste("a·b")]),
    ] as [(String, [InputEvent])])
  func `a line is a key, a word or text`(line: String, events: [InputEvent]) throws {
    let lines = try Lines()
    lines.type(line + "\n")
    #expect(lines.display.events(waiting: 0) == events)
    #expect(lines.printed() == "")
  }

  @Test(arguments: ["hoppsan", "ner 1000", "f13", "ctrl 1"])
  func `a line that means nothing is explained`(line: String) throws {
    let lines = try Lines()
    lines.type(line + "\r\n")
    #expect(lines.display.events(waiting: 0) == [])
    #expect(lines.printed().contains("esc"))
  }

  @Test func `the lines of one write are taken one after the other`() throws {
    let lines = try Lines()
    lines.type("ner\nupp\nsl")
    #expect(lines.display.events(waiting: 0) == [.key(.down)])
    #expect(lines.display.events(waiting: 0) == [.key(.up)])
    #expect(lines.display.events(waiting: 0) == [])
    lines.type("ut\n")
    #expect(lines.display.events(waiting: 0) == [.key(.end)])
  }

  @Test func `the end of the input is a hang-up, after the last line`() throws {
    let lines = try Lines()
    lines.type("ner")
    lines.endInput()
    #expect(lines.display.events(waiting: -1) == [.key(.down)])
    #expect(lines.display.events(waiting: -1) == [.hangUp])
  }

  @Test(.timeLimit(.minutes(1))) func `the waker ends a wait without events`() throws {
    let lines = try Lines()
    Waker().wake()
    #expect(lines.display.events(waiting: -1) == [])
  }

  @Test func `what is printed has passed the gate`() throws {
    let lines = try Lines()
    var frame = Frame(size: Size(width: 80, height: 24))
    frame.reading = [ReadingItem(role: "rad", label: "a\u{1B}]52;c;x\u{07}b\u{202E}c")]
    lines.display.show(frame)
    #expect(lines.printed() == "rad: a·]52;c;x·b·c\n")
  }
}
