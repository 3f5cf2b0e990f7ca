/// A whole picture: cells, the cursor's place, named regions and a linear reading.
///
/// Every text passes `Sanitiser` on its way into a cell, so nothing that steers a terminal or
/// reorders text can reach one. Writing outside the frame is cut off.
package struct Frame: Sendable {
  package let size: Size
  /// Row by row from the upper left.
  package internal(set) var cells: [Cell]
  /// Where the real cursor stands: on the focused item, for eyes, Braille and magnifiers.
  package var cursor: Point
  /// Whether the cursor blinks in a text field; otherwise it only marks the focus.
  package var isEditing = false
  package var regions: [Region] = []
  package var reading: [ReadingItem] = []
  /// The window is below the least usable size and the frame says only so.
  package var isTooSmall = false

  /// An empty frame with the cursor at the upper left.
  package init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.width * size.height)
    self.cursor = Point(x: 0, y: 0)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place inside the frame; a blank one outside it.
  package subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return .blank }
    return cells[y * size.width + x]
  }

  /// Writes one line of text.
  /// - Parameters:
  ///   - text: sanitised on the way; line breaks become spaces.
  ///   - x: the column of the first character; what stands before column 0 is cut off.
  ///   - y: the row.
  ///   - style: of every cell written.
  ///   - width: the most columns it may take. A longer text ends with `…`.
  /// - Returns: how many columns were used.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    write([Span(text, style)], x: x, y: y, width: width)
  }

  /// Writes spans one after the other, as one text.
  @discardableResult
  package mutating func write(_ spans: [Span], x: Int, y: Int, width: Int? = nil) -> Int {
    guard y >= 0, y < size.height else { return 0 }
    let limit = min(width ?? size.width - x, size.width - x)
    guard limit > 0 else { return 0 }
    let glyphs = spans.flatMap { span in
      Sanitiser.glyphs(of: span.text).map { ($0, span.style) }
    }
    let total = glyphs.reduce(0) { $0 + $1.0.width }
    let room = total > limit ? limit - 1 : limit
    var column = 0
    for (glyph, style) in glyphs {
      guard column + glyph.width <= room else {
        // The sign for what was cut looks as the first thing that was.
        put(Glyph.ellipsis, style, x: x + column, y: y)
        return column + 1
      }
      put(glyph, style, x: x + column, y: y)
      column += glyph.width
    }
    return column
  }

  /// Writes a text so that it ends before column `x`.
  package mutating func writeRight(_ spans: [Span], endingAt x: Int, y: Int, width: Int) {
    let used = min(TextWidth.of(spans), max(0, width))
    write(spans, x: x - used, y: y, width: used)
  }

  /// Fills a row from `x` with one character of width 1; another is replaced as text is.
  package mutating func fill(
    _ character: Character, x: Int, y: Int, width: Int, style: Style
  ) {
    guard y >= 0, y < size.height else { return }
    let glyph = Sanitiser.glyphs(of: String(character)).first ?? .space
    let drawn = glyph.width == 1 ? glyph.character : Glyph.hidden.character
    for column in max(0, x)..<max(max(0, x), min(size.width, x + width)) {
      set(Cell(drawn, style), x: column, y: y)
    }
  }

  /// Clears a rectangle, for a layer drawn above the rest.
  package mutating func clear(_ rect: Rect) {
    for row in rect.y..<max(rect.y, rect.maxY) {
      fill(" ", x: rect.x, y: row, width: rect.width, style: .plain)
    }
  }

  /// Marks a region; regions outside the frame are cut to it.
  package mutating func mark(_ name: Region.Name, _ rect: Rect) {
    regions.append(Region(name, rect.intersection(bounds)))
  }

  /// The topmost (last marked) region at a place that fits a condition.
  package func region(at point: Point, where fits: (Region.Name) -> Bool) -> Region? {
    regions.last { fits($0.name) && $0.rect.contains(point) }
  }

  private mutating func put(_ glyph: Glyph, _ style: Style, x: Int, y: Int) {
    guard x >= 0, x + glyph.width <= size.width else { return }
    set(Cell(glyph.character, style), x: x, y: y)
    if glyph.width == 2 {
      set(Cell(" ", style, isContinuation: true), x: x + 1, y: y)
    }
  }

  /// Sets one cell. A wide character that loses a half leaves a space for the other, or a
  /// terminal would draw the whole row a column off.
  private mutating func set(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    if !cell.isContinuation, cells[index].isContinuation, x > 0 {
      cells[index - 1].character = " "
    }
    if x + 1 < size.width { cells[index + 1].isContinuation = false }
    cells[index] = cell
  }
}
