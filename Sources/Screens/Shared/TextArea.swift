import Canvas

/// A text of several lines that is being written in a dialog.
enum TextArea {
  /// Draws the lines round the cursor, and tells the reader all of it.
  static func draw(
    _ frame: inout Frame, _ field: TextField, label: String, isFocused: Bool, item: Int,
    in area: Rect
  ) {
    let text = EditLayout(field.text, width: area.width)
    let place = text.place(of: field.position)
    let top = ListScroll(selected: place.row, top: place.row - area.height + 1)
      .fitted(count: text.rows.count, rows: area.height).top
    for row in top..<min(text.rows.count, top + area.height) {
      frame.write(
        text.text(row: row), x: area.x, y: area.y + row - top, style: Style(.field),
        width: area.width + 1)
    }
    let whole = Rect(x: 0, y: area.y, width: frame.size.width, height: area.height)
    Chrome.drawMore(&frame, above: top > 0, below: top + area.height < text.rows.count, in: whole)
    frame.mark(.item(item), whole)
    frame.reading.append(
      ReadingItem(role: AppText.readField, label: label, value: field.text, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(x: area.x + min(place.column, area.width), y: area.y + place.row - top)
    frame.isEditing = true
    frame.mark(.focus, whole)
  }

  /// How many rows the text takes.
  static func rows(_ field: TextField, width: Int) -> Int {
    EditLayout(field.text, width: width).rows.count
  }

  /// Moves the cursor a line up or down.
  /// - Returns: whether there was such a line.
  static func moveLine(_ field: inout TextField, by step: Int, width: Int) -> Bool {
    let layout = EditLayout(field.text, width: width)
    let (row, column) = layout.place(of: field.position)
    guard layout.rows.indices.contains(row + step) else { return false }
    field.place(at: layout.position(row: row + step, column: column))
    return true
  }

  /// Draws a word of help or a problem; what does not fit is cut with a sign.
  static func drawHint(_ frame: inout Frame, _ text: String, isProblem: Bool, in area: Rect) {
    let style = Style(isProblem ? .warning : .muted)
    let lines = TextWrap.lines(text, width: area.width - 2)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      let isCut = offset == area.height - 1 && lines.count > area.height
      frame.write(
        isCut ? line + ListText.cut : line, x: 1, y: area.y + offset, style: style,
        width: area.width - 2)
    }
    frame.reading.append(
      ReadingItem(role: isProblem ? AppText.readNotice : AppText.readText, label: text))
  }

  /// Draws a row that carries something out.
  static func drawButton(
    _ frame: inout Frame, _ label: String, role: String, isFocused: Bool, item: Int, in area: Rect
  ) {
    if isFocused { frame.write(ListText.marker, x: 0, y: area.y, style: Style(.selected)) }
    frame.write(
      label, x: 1, y: area.y, style: Style(isFocused ? .selected : .key), width: area.width - 2)
    frame.mark(.item(item), area)
    frame.reading.append(ReadingItem(role: role, label: label, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area)
  }
}
