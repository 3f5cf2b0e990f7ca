import Canvas
import TestSupport
import Testing

@Suite struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1) -> Frame {
    Frame(size: Size(width: width, height: height))
  }

  @Test(arguments: [
    ("fits", "insats", 0, nil as Int?, "insats", 6),
    ("fits exactly", "0123456789", 0, nil, "0123456789", 10),
    ("cut at the edge", "0123456789a", 0, nil, "012345678…", 10),
    ("cut at its own width", "insatser", 2, 5, "  insa…", 5),
    ("width of one", "insats", 0, 1, "…", 1),
    ("width of none", "insats", 0, 0, "", 0),
    ("negative width", "insats", 0, -3, "", 0),
    ("starts at the last column", "ab", 9, nil, "         …", 1),
    ("starts outside", "ab", 10, nil, "", 0),
    ("width beyond the edge", "abc", 8, 40, "        a…", 2),
    ("starts before the edge", "abcdef", -2, nil, "cdef", 6),
    ("wide character that fits exactly", "01234567漢", 0, nil, "01234567漢", 10),
    ("wide character over the edge", "012345678漢", 0, nil, "012345678…", 10),
    ("wide character before the cut", "01234567漢a", 0, nil, "01234567…", 9),
    ("wide character in one column", "漢", 0, 1, "…", 1),
    ("sanitised", "a\u{1B}b\nc", 0, nil, "a·b c", 5),
    ("empty", "", 3, nil, "", 0),
  ])
  func `a text is written where it fits and cut with an ellipsis where not`(
    what: String, text: String, x: Int, width: Int?, row: String, used: Int
  ) {
    var frame = frame(10)
    #expect(frame.write(text, x: x, y: 0, width: width) == used, "\(what)")
    #expect(frame.text == row, "\(what)")
  }

  @Test(arguments: [-1, 3, 100])
  func `rows outside the frame take nothing`(row: Int) {
    var frame = frame(10, 3)
    #expect(frame.write("insats", x: 0, y: row) == 0)
    frame.fill("─", x: 0, y: row, width: 10, style: .plain)
    #expect(frame.cells == self.frame(10, 3).cells)
  }

  @Test func `spans keep their styles and are cut as one text`() {
    var frame = frame(8)
    frame.write([Span("språk"), Span("träning", .match)], x: 0, y: 0)
    #expect(frame.text == "språktr…")
    #expect(frame[4, 0].style == .plain)
    #expect(frame[5, 0].style == Style(.match))
  }

  @Test func `a text written to the right ends before the column`() {
    var frame = frame(12)
    frame.writeRight([Span("3 av 340")], endingAt: 12, y: 0, width: 10)
    #expect(frame.text == "    3 av 340")
    frame = self.frame(12)
    frame.writeRight([Span("3 av 340")], endingAt: 12, y: 0, width: 4)
    #expect(frame.text == "        3 a…")
  }

  @Test func `a wide character takes its cell and the next`() {
    var frame = frame(4)
    frame.write("漢a", x: 0, y: 0)
    #expect(frame[0, 0] == Cell("漢", .plain))
    #expect(frame[1, 0] == Cell(" ", .plain, isContinuation: true))
    #expect(frame[2, 0] == Cell("a", .plain))
    #expect(frame.text(row: 0) == "漢a ")
  }

  @Test(arguments: [
    ("left half by a letter", "a", 2, "  a   "),
    ("right half by a letter", "a", 3, "   a  "),
    ("both by another wide one", "字", 2, "  字  "),
    ("left half by a wide one", "字", 1, " 字   "),
    ("right half by a wide one", "字", 3, "   字 "),
  ])
  func `what overwrites half a wide character leaves no stray half`(
    what: String, text: String, x: Int, row: String
  ) {
    var frame = frame(6)
    frame.write("漢", x: 2, y: 0)
    frame.write(text, x: x, y: 0, width: 2)
    #expect(frame.text(row: 0) == row, "\(what)")
    #expect(strayHalves(frame) == [], "\(what)")
  }

  @Test func `a filled row and a cleared rectangle leave no stray halves`() {
    var frame = frame(8, 2)
    for row in 0..<2 { frame.write("漢字漢字", x: 0, y: row) }
    frame.fill("─", x: 1, y: 0, width: 4, style: Style(.rule))
    frame.clear(Rect(x: 3, y: 1, width: 2, height: 9))
    #expect(frame.text == " ──── 字\n漢    字")
    #expect(strayHalves(frame) == [])
  }

  @Test func `a fill draws nothing the gate would not let through`() {
    var frame = frame(3)
    frame.fill("\u{1B}", x: 0, y: 0, width: 1, style: .plain)
    frame.fill("漢", x: 1, y: 0, width: 1, style: .plain)
    #expect(frame.text(row: 0) == "·· ")
  }

  @Test func `random writing breaks no cell`() {
    var random = SeededNumbers(seed: 6)
    for _ in 0..<150 {
      var frame = frame(Int.random(in: 1...20, using: &random), 3)
      for _ in 0..<12 {
        let x = Int.random(in: -3...20, using: &random)
        let y = Int.random(in: -1...3, using: &random)
        let width = Int.random(in: -1...20, using: &random)
        let text = Samples.text(5, using: &random)
        let used = frame.write(text, x: x, y: y, width: width)
        #expect(used <= max(0, width))
        frame.fill(text.first ?? "─", x: y, y: x, width: width, style: .plain)
        frame.clear(Rect(x: y, y: x, width: 3, height: 1))
      }
      #expect(strayHalves(frame) == [])
      for row in 0..<3 { #expect(TextWidth.of(frame.text(row: row)) == frame.size.width) }
    }
  }

  @Test func `the topmost region at a place is found`() {
    var frame = frame(10, 3)
    frame.mark(.item(1), Rect(x: 0, y: 1, width: 10, height: 1))
    frame.mark(.action("visa"), Rect(x: 2, y: 1, width: 3, height: 1))
    let anything = { (_: Region.Name) in true }
    #expect(frame.region(at: Point(x: 3, y: 1), where: anything)?.name == .action("visa"))
    #expect(frame.region(at: Point(x: 5, y: 1), where: anything)?.name == .item(1))
    #expect(frame.region(at: Point(x: 3, y: 1)) { $0 == .item(1) }?.name == .item(1))
    #expect(frame.region(at: Point(x: 3, y: 2), where: anything) == nil)
  }

  @Test func `a region is cut to the frame`() {
    var frame = frame(10, 3)
    frame.mark(.footer, Rect(x: -2, y: 2, width: 30, height: 5))
    frame.mark(.title, Rect(x: 20, y: 0, width: 5, height: 1))
    #expect(frame.regions[0].rect == Rect(x: 0, y: 2, width: 10, height: 1))
    #expect(frame.regions[1].rect.isEmpty)
  }

  @Test func `a cell outside the frame is blank`() {
    var frame = frame(2)
    frame.write("ab", x: 0, y: 0)
    for (x, y) in [(-1, 0), (2, 0), (0, -1), (0, 1)] { #expect(frame[x, y] == .blank) }
  }

  @Test func `the reading is one clean line an item`() {
    var frame = frame(2)
    frame.reading = [
      ReadingItem(
        role: "rad", label: "Arbets\u{1B}träning", value: "3 lediga", position: "3 av 61"),
      ReadingItem(role: "", label: "Karta"),
    ]
    #expect(frame.linearText == "rad: Arbets·träning, 3 lediga (3 av 61)\nKarta")
  }

  private func strayHalves(_ frame: Frame) -> [FrameViolation] {
    FrameContract.violations(of: frame).filter { if case .strayHalf = $0 { true } else { false } }
  }
}
