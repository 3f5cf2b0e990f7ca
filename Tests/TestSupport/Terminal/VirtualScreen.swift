package import Canvas

/// A small terminal: turns the bytes a program sends for `TERM=xterm-256color` into a picture.
///
/// It knows what ncurses uses. Anything else it meets is noted in `unknown`, and questions to the
/// terminal, titles and clipboard writes in `requests`, so that a test can demand there are none.
package struct VirtualScreen: Sendable {
  package private(set) var size: Size
  package private(set) var isAlternate = false
  package private(set) var isCursorVisible = true
  /// DEC private modes that are on, by number (2004 paste, 1000 and 1006 mouse, 1 cursor keys).
  package private(set) var modes: Set<Int> = [7]
  package private(set) var unknown: [String] = []
  package private(set) var requests: [String] = []
  package private(set) var bells = 0

  private var main: ScreenGrid
  private var alternate: ScreenGrid
  private var tokens = TerminalTokens()

  package init(size: Size) {
    self.size = size
    main = ScreenGrid(size: size)
    alternate = ScreenGrid(size: size)
  }

  private var grid: ScreenGrid {
    get { isAlternate ? alternate : main }
    set { if isAlternate { alternate = newValue } else { main = newValue } }
  }

  package var cursor: Point { grid.visibleCursor }

  package subscript(x: Int, y: Int) -> ScreenCell { grid[x, y] }

  package func text(row: Int) -> String { grid.text(row: row) }

  /// The rows without trailing spaces, as `Frame.text` has them.
  package var text: String {
    (0..<size.height).map { row in
      var line = text(row: row)
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The window gets another size. Text is cut, not wrapped anew; a program draws all again.
  package mutating func resize(to size: Size) {
    self.size = size
    main.resize(to: size)
    alternate.resize(to: size)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let token = tokens.take(byte) else { continue }
      run(token)
    }
  }

  private mutating func run(_ token: TerminalToken) {
    switch token {
    case .character(let scalar): grid.put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence(let sequence): run(sequence)
    case .string(let text): requests.append(text)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: grid.moveBy(x: -1, y: 0)
    case 0x09: grid.tab()
    case 0x0A, 0x0B, 0x0C: grid.lineFeed()
    case 0x0D: grid.move(x: 0)
    case 0x0E: grid.usesLineCharacters = true
    case 0x0F: grid.usesLineCharacters = false
    default: break
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": grid.saveCursor()
    case "8": grid.restoreCursor()
    case "M": grid.reverseLineFeed()
    case "D": grid.lineFeed()
    case "E":
      grid.move(x: 0)
      grid.lineFeed()
    case "=", ">", "\\", ")0", ")B": break
    case "(B": grid.usesLineCharacters = false
    case "(0": grid.usesLineCharacters = true
    case "c": self = VirtualScreen(size: size)
    default: unknown.append("ESC " + text)
    }
  }

  private mutating func run(_ sequence: TerminalToken.Sequence) {
    if sequence.prefix == "?" {
      switch sequence.final {
      case "h": for mode in sequence.numbers { set(mode, on: true) }
      case "l": for mode in sequence.numbers { set(mode, on: false) }
      // The Linux console's cursor shape.
      case "c": break
      default: note(sequence)
      }
    } else if sequence.prefix == "!", sequence.final == "p" {
      isCursorVisible = true
      grid.resetMargins()
    } else if sequence.prefix.isEmpty {
      if !grid.run(sequence) { note(sequence) }
    } else {
      note(sequence)
    }
  }

  /// A question (device attributes, reports, mode requests) or a sequence that is not known.
  private mutating func note(_ sequence: TerminalToken.Sequence) {
    switch sequence.final {
    case "c", "n", "p", "x": requests.append(sequence.description)
    // Window operations: 22 and 23 keep and restore the title; others ask or change.
    case "t":
      if ![22, 23].contains(sequence.numbers.first) { requests.append(sequence.description) }
    default: unknown.append(sequence.description)
    }
  }

  private mutating func set(_ mode: Int, on: Bool) {
    if on { modes.insert(mode) } else { modes.remove(mode) }
    switch mode {
    case 25: isCursorVisible = on
    case 47, 1047: isAlternate = on
    case 1049:
      if on, !isAlternate {
        main.saveCursor()
        alternate = ScreenGrid(size: size)
        alternate.takeCursor(of: main)
      }
      let leaves = !on && isAlternate
      isAlternate = on
      if leaves { main.restoreCursor() }
    case 1, 7, 12, 1000, 1002, 1003, 1004, 1006, 2004: break
    default: unknown.append("mode ?\(mode)")
    }
  }
}
