import Canvas

/// Draws the palette: the line one types in, and the commands with their keys.
enum PaletteDraw {
  private static let keyWidth = 14

  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let palette = state.palette else { return }
    var x = 1
    x += frame.write(PaletteText.prompt + " ", x: x, y: area.y, style: Style(.heading))
    let (text, cursor) = palette.line.visible(width: area.width - x - 1)
    if text.isEmpty {
      frame.write(
        PaletteText.hint, x: x, y: area.y, style: Style(.muted), width: area.width - x - 1)
    }
    frame.write(text, x: x, y: area.y, style: Style(.field))
    frame.cursor = Point(x: x + cursor, y: area.y)
    frame.isEditing = true
    frame.mark(.focus, area.top(1))
    frame.reading.append(
      ReadingItem(role: AppText.readField, label: PaletteText.prompt, value: palette.line.text))
    drawList(&frame, state, palette, in: area.droppingTop(2))
  }

  private static func drawList(
    _ frame: inout Frame, _ state: AppState, _ palette: PaletteState, in area: Rect
  ) {
    let entries = PaletteList.entries(state)
    if entries.isEmpty {
      frame.write(PaletteText.nothing, x: 2, y: area.y, width: area.width - 3)
      frame.reading.append(ReadingItem(role: AppText.readText, label: PaletteText.nothing))
    }
    let scroll = palette.scroll.fitted(count: entries.count, rows: area.height)
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: scroll.top + area.height < entries.count, in: area)
    for (offset, index) in (scroll.top..<min(entries.count, scroll.top + area.height)).enumerated()
    {
      let entry = entries[index]
      let isSelected = index == scroll.selected
      let y = area.y + offset
      if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
      let style = Style(entry.reason != nil ? .muted : isSelected ? .selected : .plain)
      let width = area.width - keyWidth - 2
      var spans = [Span(entry.action.text.name, style)]
      if let reason = entry.reason { spans.append(Span(" – " + reason, .muted)) }
      frame.write(spans, x: 1, y: y, width: width)
      frame.writeRight(
        [
          Span(
            KeyText.names(Array(ActionTable.keys(entry.action, in: state.contextBelow).prefix(2))),
            .key)
        ], endingAt: area.maxX - 1,
        y: y, width: keyWidth)
      frame.mark(.item(index), Rect(x: 0, y: y, width: area.width, height: 1))
      guard isSelected else { continue }
      frame.reading.append(
        ReadingItem(
          role: PaletteText.readCommand, label: entry.action.text.name,
          value: entry.reason
            ?? KeyText.names(ActionTable.keys(entry.action, in: state.contextBelow)),
          position: AppText.position(index + 1, of: entries.count), isFocused: true))
    }
  }
}
