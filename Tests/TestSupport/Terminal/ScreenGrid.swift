import Canvas

/// One of the two pictures (main and alternate) of a `VirtualScreen`.
struct ScreenGrid: Sendable {
  private(set) var size: Size
  private var rows: [[ScreenCell]]
  private var cursor = Point(x: 0, y: 0)
  /// The cursor stands after the last column; the next character goes to the next row.
  private var wrapsNext = false
  private var saved = Point(x: 0, y: 0)
  private var top = 0
  private var bottom: Int
  private var look = ScreenLook()
  private var inserts = false
  private var lastScalar: Unicode.Scalar?
  var usesLineCharacters = false

  init(size: Size) {
    self.size = size
    rows = Array(repeating: Self.blankRow(size.width), count: size.height)
    bottom = size.height - 1
  }

  private static func blankRow(_ width: Int) -> [ScreenCell] {
    Array(repeating: ScreenCell(), count: width)
  }

  var visibleCursor: Point { cursor }

  subscript(x: Int, y: Int) -> ScreenCell {
    rows.indices.contains(y) && rows[y].indices.contains(x) ? rows[y][x] : ScreenCell()
  }

  func text(row: Int) -> String {
    guard rows.indices.contains(row) else { return "" }
    return String(rows[row].filter { !$0.isContinuation }.map(\.character))
  }

  mutating func resize(to size: Size) {
    rows = (0..<size.height).map { y in (0..<size.width).map { x in self[x, y] } }
    self.size = size
    resetMargins()
    move(x: cursor.x, y: cursor.y)
  }

  mutating func resetMargins() {
    top = 0
    bottom = size.height - 1
  }

  // MARK: Cursor

  mutating func move(x: Int? = nil, y: Int? = nil) {
    wrapsNext = false
    cursor.x = max(0, min(size.width - 1, x ?? cursor.x))
    cursor.y = max(0, min(size.height - 1, y ?? cursor.y))
  }

  mutating func moveBy(x: Int, y: Int) { move(x: cursor.x + x, y: cursor.y + y) }

  mutating func tab() { move(x: (cursor.x / 8 + 1) * 8) }

  mutating func saveCursor() { saved = cursor }

  mutating func restoreCursor() { move(x: saved.x, y: saved.y) }

  mutating func takeCursor(of other: ScreenGrid) {
    move(x: other.cursor.x, y: other.cursor.y)
    look = other.look
  }

  mutating func lineFeed() {
    if cursor.y == bottom { scroll(1, from: top) } else { moveBy(x: 0, y: 1) }
    wrapsNext = false
  }

  mutating func reverseLineFeed() {
    if cursor.y == top { scroll(-1, from: top) } else { moveBy(x: 0, y: -1) }
  }

  /// Moves the rows from `first` to the lower margin up (or, negative, down).
  private mutating func scroll(_ count: Int, from first: Int) {
    guard first <= bottom, rows.indices.contains(bottom) else { return }
    for _ in 0..<min(abs(count), bottom - first + 1) {
      rows.remove(at: count > 0 ? first : bottom)
      rows.insert(erasedRow, at: count > 0 ? bottom : first)
    }
  }

  // MARK: Writing

  /// An erased cell keeps the background that is set, as xterm's does.
  private var erased: ScreenCell {
    var cell = ScreenCell()
    cell.look.background = look.background
    return cell
  }

  private var erasedRow: [ScreenCell] { Array(repeating: erased, count: size.width) }

  mutating func put(_ scalar: Unicode.Scalar) {
    guard !rows.isEmpty, size.width > 0 else { return }
    if isMark(scalar) { return addMark(scalar) }
    lastScalar = scalar
    let shown = usesLineCharacters ? Self.lineCharacters[scalar] ?? scalar : scalar
    let width = min(TextWidth.of(String(shown)), size.width)
    if wrapsNext || cursor.x + width > size.width {
      move(x: 0)
      lineFeed()
    }
    if inserts { insertBlanks(width) }
    breakWide(at: cursor.x)
    breakWide(at: cursor.x + width)
    for offset in 0..<width {
      var cell = ScreenCell()
      cell.character = offset == 0 ? Character(shown) : " "
      cell.isContinuation = offset > 0
      cell.look = look
      rows[cursor.y][cursor.x + offset] = cell
    }
    if cursor.x + width >= size.width {
      cursor.x = size.width - 1
      wrapsNext = true
    } else {
      cursor.x += width
    }
  }

  /// A wide character of which one half is about to be overwritten becomes blank.
  private mutating func breakWide(at x: Int) {
    guard x > 0, x < size.width, rows[cursor.y][x].isContinuation else { return }
    rows[cursor.y][x - 1] = erased
    rows[cursor.y][x] = erased
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    var x = wrapsNext ? cursor.x : cursor.x - 1
    if x > 0, rows[cursor.y][x].isContinuation { x -= 1 }
    guard x >= 0 else { return }
    var marked = String(rows[cursor.y][x].character)
    marked.unicodeScalars.append(scalar)
    if marked.count == 1, let character = marked.first { rows[cursor.y][x].character = character }
  }

  private mutating func insertBlanks(_ count: Int) {
    for _ in 0..<min(count, size.width - cursor.x) {
      rows[cursor.y].removeLast()
      rows[cursor.y].insert(erased, at: cursor.x)
    }
  }

  private mutating func deleteCells(_ count: Int) {
    for _ in 0..<min(count, size.width - cursor.x) {
      rows[cursor.y].remove(at: cursor.x)
      rows[cursor.y].append(erased)
    }
  }

  private mutating func erase(row: Int, _ columns: Range<Int>) {
    guard rows.indices.contains(row) else { return }
    for x in columns.clamped(to: 0..<size.width) { rows[row][x] = erased }
  }

  // MARK: Sequences

  /// Carries out a control sequence without a prefix. Returns false for one that is not known.
  mutating func run(_ sequence: TerminalToken.Sequence) -> Bool {
    let count = sequence.count()
    let mode = sequence.numbers.first ?? 0
    guard !rows.isEmpty, size.width > 0 else { return true }
    switch sequence.final {
    case "A": moveBy(x: 0, y: -count)
    case "B", "e": moveBy(x: 0, y: count)
    case "C", "a": moveBy(x: count, y: 0)
    case "D": moveBy(x: -count, y: 0)
    case "G", "`": move(x: count - 1)
    case "d": move(y: count - 1)
    case "H", "f": move(x: sequence.count(1) - 1, y: count - 1)
    case "I": for _ in 0..<count { tab() }
    case "Z": for _ in 0..<count { move(x: max(0, (cursor.x - 1) / 8 * 8)) }
    case "J": eraseScreen(mode)
    case "K": eraseLine(mode)
    case "X": erase(row: cursor.y, cursor.x..<cursor.x + count)
    case "@": insertBlanks(count)
    case "P": deleteCells(count)
    case "L": if cursor.y >= top, cursor.y <= bottom { scroll(-count, from: cursor.y) }
    case "M": if cursor.y >= top, cursor.y <= bottom { scroll(count, from: cursor.y) }
    case "S": scroll(count, from: top)
    case "T": scroll(-count, from: top)
    case "b": if let lastScalar { for _ in 0..<count { put(lastScalar) } }
    case "h" where mode == 4: inserts = true
    // screen's cursor shape.
    case "h" where mode == 34, "l" where mode == 34: break
    case "l" where mode == 4: inserts = false
    case "m": return look.apply(sequence.numbers)
    case "r":
      top = count - 1
      bottom = min(size.height, sequence.numbers.count > 1 ? sequence.count(1) : size.height) - 1
      if top >= bottom { resetMargins() }
      move(x: 0, y: 0)
    default: return false
    }
    return true
  }

  private mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: erase(row: cursor.y, cursor.x..<size.width)
    case 1: erase(row: cursor.y, 0..<cursor.x + 1)
    default: erase(row: cursor.y, 0..<size.width)
    }
  }

  private mutating func eraseScreen(_ mode: Int) {
    if mode <= 1 { eraseLine(mode) }
    let others = mode == 0 ? cursor.y + 1..<size.height : mode == 1 ? 0..<cursor.y : 0..<size.height
    for row in others { rows[row] = erasedRow }
  }

  /// DEC special graphics, as far as ncurses uses them.
  private static let lineCharacters: [Unicode.Scalar: Unicode.Scalar] = [
    "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "x": "│", "~": "·", "a": "▒", "`": "◆", "y": "≤", "z": "≥",
  ]
}
