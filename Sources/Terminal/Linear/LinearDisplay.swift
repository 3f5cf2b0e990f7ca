import CTerminal
package import Canvas
import Glibc

/// The program as lines, for screen readers and pipes: of each frame's reading it prints what
/// has changed and then the focused item, and it takes a word or a character a line as a key.
package final class LinearDisplay: Display {
  /// Wide and high, so that little is cut off; nothing is drawn.
  package let size: Size
  private let input: Int32
  private let output: Int32
  private var shown: [String] = []
  private var shownFocus: String?
  private var unread: [UInt8] = []
  private var owesAnswer = true
  private var isAtEnd = false

  /// - Parameters:
  ///   - input: the descriptor lines are read from.
  ///   - output: the descriptor lines are written to.
  ///   - size: the size that frames get.
  ///   - catchesSignals: whether TERM, HUP, INT and QUIT become `.terminate`.
  /// - Throws: `TerminalError.systemFailure`.
  package init(
    input: Int32 = 0, output: Int32 = 1, size: Size = Size(width: 132, height: 60),
    catchesSignals: Bool = true
  ) throws(TerminalError) {
    self.input = input
    self.output = output
    self.size = size
    guard (catchesSignals ? ct_watch_signals() : ct_open_wake()) == 0 else { throw .systemFailure }
  }

  package func show(_ frame: Frame) {
    let lines = frame.reading.map(\.line)
    let focus = frame.reading.last { $0.isFocused }?.line
    let before = Set(shown)
    var told = lines.filter { !before.contains($0) && $0 != focus }
    if let focus, owesAnswer || focus != shownFocus || !told.isEmpty {
      told.append(LinearText.focusMark + focus)
    }
    shown = lines
    shownFocus = focus
    owesAnswer = false
    if !told.isEmpty { print(told.joined(separator: "\n")) }
  }

  package func events(waiting milliseconds: Int) -> [InputEvent] {
    let end = milliseconds < 0 ? nil : Int(ct_milliseconds()) + milliseconds
    while true {
      if let events = nextLine() { return events }
      let left = end.map { max(0, $0 - Int(ct_milliseconds())) } ?? -1
      let what = Int(ct_wait(input, Int32(clamping: left)))
      if what & CT_INPUT != 0 { read() }
      if what & CT_TERMINATE != 0 { return [.terminate] }
      if what & CT_WOKEN != 0 || left == 0 { return nextLine() ?? [] }
    }
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Int(ct_read(input, &bytes, Int32(bytes.count)))
    if count < 0 { isAtEnd = true } else { unread += bytes[..<count] }
  }

  /// The events of the next whole line; nil if none has come. The last may lack its line break.
  private func nextLine() -> [InputEvent]? {
    let line: ArraySlice<UInt8>
    if let lineEnd = unread.firstIndex(of: UInt8(ascii: "\n")) {
      line = unread[..<lineEnd]
      unread.removeFirst(lineEnd + 1 - unread.startIndex)
    } else if isAtEnd, !unread.isEmpty {
      line = unread[...]
      unread = []
    } else {
      return isAtEnd ? [.hangUp] : nil
    }
    owesAnswer = true
    let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    if let events = LinearInput.events(of: text) { return events }
    print(LinearText.unknownWord)
    return []
  }

  /// Writes a text that has passed the gate, and a line break.
  private func print(_ text: String) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isAtEnd = true
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  package func suspend() {
    raise(SIGTSTP)
  }

  /// Tells the whole reading again.
  package func redraw() {
    shown = []
    owesAnswer = true
  }

  package func captureMouse(_ on: Bool) {}

  package func close() {}
}
