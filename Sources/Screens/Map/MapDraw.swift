import Canvas
import Domain

/// Draws the map: measure, column heads, a row a target group, and the selected cell in words.
enum MapDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let map = state.map else {
      frame.write(AppText.reading, x: area.x + 1, y: area.y, style: Style(.muted))
      frame.cursor = Point(x: area.x, y: area.y)
      frame.mark(.focus, area.top(1))
      return
    }
    let layout = MapLayout(state.mapScreen, map: map, codes: state.codes, size: state.size)
    drawMeasure(&frame, state, map, y: area.y)
    drawHeads(&frame, state, layout, y: area.y + 1)
    for offset in 0..<min(layout.visibleRows, layout.rows.count - layout.top) {
      drawRow(&frame, state, map, layout, index: layout.top + offset, y: area.y + 2 + offset)
    }
    drawDetail(&frame, state, map, layout, in: area)
    read(&frame, state, map, layout)
  }

  private static func drawMeasure(
    _ frame: inout Frame, _ state: AppState, _ map: ServiceMap, y: Int
  ) {
    let screen = state.mapScreen
    let others = MapMeasure.allCases.filter { $0 != screen.measure }
    var x = 1
    x += frame.write(MapText.measureLabel + " ", x: x, y: y, style: Style(.heading))
    x += frame.write(MapText.name(screen.measure), x: x, y: y, style: Style(.title)) + 3
    if frame.size.width - x > 50 {
      let keys = MapActions.table.first { $0.id == "karta.matt" }?.keys.first
      x += frame.write(keys.map(KeyText.name) ?? "", x: x, y: y, style: Style(.key))
      frame.write(MapText.changes(others), x: x, y: y, style: Style(.muted))
    }
  }

  private static func drawHeads(
    _ frame: inout Frame, _ state: AppState, _ layout: MapLayout, y: Int
  ) {
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
    _ frame: inout Frame, _ state: AppState, _ map: ServiceMap, _ layout: MapLayout, in area: Rect
  ) {
    guard layout.detailRows > 0 else { return }
    let lines = MapDetail.lines(state, map, width: area.width - 2)
    let y = area.maxY - layout.detailRows
    if layout.detailRows == 1 {
      frame.write([lines[0], Span(": ", .plain), lines[1]], x: 1, y: y, width: area.width - 2)
      return
    }
    frame.fill("─", x: 0, y: y - 1, width: area.width, style: Style(.rule))
    for (offset, line) in lines.prefix(layout.detailRows).enumerated() {
      frame.write([line], x: 1, y: y + offset, width: area.width - 2)
    }
  }

  private static func read(
    _ frame: inout Frame, _ state: AppState, _ map: ServiceMap, _ layout: MapLayout
  ) {
    let lines = MapDetail.lines(state, map, width: 200)
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
