import Canvas
import Domain

/// Draws the map: what is measured and the column heads, a row a target group, and the selected
/// cell in words.
enum MapDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let map = state.map else {
      let text = state.hasReadFailed ? AppText.readFailed : AppText.reading
      frame.write(text, x: area.x + 1, y: area.y, style: Style(.muted))
      frame.cursor = Point(x: area.x, y: area.y)
      frame.mark(.focus, area.top(1))
      return
    }
    let layout = MapLayout(
      state.mapScreen, map: map, codes: state.codes, area: Chrome.content(state))
    drawHeads(&frame, state, layout, y: area.y)
    for offset in 0..<min(layout.visibleRows, layout.rows.count - layout.top) {
      drawRow(&frame, state, map, layout, index: layout.top + offset, y: area.y + 1 + offset)
    }
    let detail = MapDetail.lines(state, map, width: area.width - 2)
    Chrome.drawMore(
      &frame, above: layout.top > 0, below: layout.top + layout.visibleRows < layout.rows.count,
      in: Rect(x: 0, y: area.y + 1, width: area.width, height: layout.visibleRows))
    drawDetail(&frame, detail, layout, in: area)
    read(&frame, state, detail, layout)
  }

  private static func drawHeads(
    _ frame: inout Frame, _ state: AppState, _ layout: MapLayout, y: Int
  ) {
    frame.write(
      MapText.name(state.mapScreen.measure), x: 1, y: y, style: Style(.title),
      width: layout.labelWidth - 2)
    for offset in 0..<min(layout.visibleColumns, layout.columns.count - layout.left) {
      let key = layout.columns[layout.left + offset]
      let head = state.codes.kinds[key]?.abbreviation ?? key.rawValue
      let isSelected = key == state.mapScreen.column
      frame.write(
        head, x: layout.labelWidth + offset * MapLayout.cellWidth, y: y,
        style: Style(isSelected ? .selected : .heading), width: 3)
    }
    if layout.left > 0 {
      frame.write(MapText.moreLeft, x: layout.labelWidth - 1, y: y, style: Style(.heading))
    }
    if layout.left + layout.visibleColumns < layout.columns.count {
      frame.write(MapText.moreRight, x: frame.size.width - 1, y: y, style: Style(.heading))
    }
  }

  private static func drawRow(
    _ frame: inout Frame, _ state: AppState, _ map: ServiceMap, _ layout: MapLayout, index: Int,
    y: Int
  ) {
    let row = layout.rows[index]
    let isSelected = row == state.mapScreen.row
    var indent = 0
    if case .group(let key)? = row { indent = state.codes.targetGroups.depth(of: key) }
    let label = MapText.label(row, codes: state.codes)
    if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
    let head = Rect(x: 0, y: y, width: layout.labelWidth - 1, height: 1)
    frame.write(
      label, x: 1 + 2 * indent, y: y, style: Style(isSelected ? .selected : .plain),
      width: layout.labelWidth - 2 - 2 * indent)
    frame.mark(.item(layout.number(row: index, column: 0)), head)
    if isSelected, state.mapScreen.column == nil {
      frame.cursor = Point(x: 0, y: y)
      frame.mark(.focus, head)
    }
    for offset in 0..<min(layout.visibleColumns, layout.columns.count - layout.left) {
      let column = layout.left + offset
      let key = layout.columns[column]
      let cell = row.map { map[$0, key] } ?? map[key]
      let x = layout.labelWidth + offset * MapLayout.cellWidth
      let rect = Rect(x: x, y: y, width: MapLayout.cellWidth, height: 1)
      frame.mark(.item(layout.number(row: index, column: column + 1)), rect)
      let isFocused = isSelected && key == state.mapScreen.column
      MapCellDraw.draw(&frame, cell, state.mapScreen.measure, x: x, y: y, isFocused: isFocused)
      if isFocused { frame.mark(.focus, rect) }
    }
  }

  private static func drawDetail(
    _ frame: inout Frame, _ lines: [Span], _ layout: MapLayout, in area: Rect
  ) {
    guard layout.detailRows > 0 else { return }
    let y = area.maxY - layout.detailRows
    if layout.detailRows == 1 {
      frame.write(
        [lines[0]] + (lines.count > 2 ? [Span(": "), lines[1]] : []), x: 1, y: y,
        width: area.width - 2)
      return
    }
    frame.fill("─", x: 0, y: y - 1, width: area.width, style: Style(.rule))
    for (offset, line) in lines.prefix(layout.detailRows).enumerated() {
      frame.write([line], x: 1, y: y + offset, width: area.width - 2)
    }
  }

  private static func read(
    _ frame: inout Frame, _ state: AppState, _ lines: [Span], _ layout: MapLayout
  ) {
    let index = layout.rows.firstIndex(of: state.mapScreen.row) ?? 0
    frame.reading.append(
      ReadingItem(
        role: MapText.readTable, label: lines[0].text,
        value: MapText.name(state.mapScreen.measure) + ": " + lines[1].text,
        position: AppText.position(index + 1, of: layout.rows.count), isFocused: true))
    if lines.count > 2, !lines[2].text.isEmpty {
      frame.reading.append(ReadingItem(role: AppText.readText, label: lines[2].text))
    }
  }
}
