import Canvas

/// Draws the comparison.
enum CompareDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let compare = state.compare else { return }
    let table = CompareTable(compare.ids, state)
    let heads = table.headLines(state)
    for (column, lines) in heads.enumerated() {
      for (row, line) in lines.enumerated() {
        frame.write(
          line, x: x(column, table), y: area.y + row, style: Style(.title),
          width: table.columnWidth - 2)
      }
    }
    let list = area.droppingTop(table.headRows(state))
    let top = min(compare.top, max(0, table.lines.count - list.height))
    for (offset, line) in table.lines.dropFirst(top).prefix(list.height).enumerated() {
      let y = list.y + offset
      frame.write(line.label, x: 1, y: y, style: Style(.heading), width: table.labelWidth - 3)
      if line.differs {
        frame.write(CompareText.differs, x: table.labelWidth - 2, y: y, style: Style(.warning))
      }
      for (column, cell) in line.cells.enumerated() {
        frame.write(
          cell, x: x(column, table), y: y, style: Style(line.unknown[column] ? .muted : .plain),
          width: table.columnWidth - 2)
      }
    }
    Chrome.drawMore(
      &frame, above: top > 0, below: top + list.height < table.lines.count, in: list)
    frame.cursor = Point(x: 1, y: list.y)
    frame.mark(.focus, list.top(1))
    for field in table.fields {
      let values = zip(table.heads, field.texts).map { $0 + ": " + $1 }.joined(separator: "; ")
      frame.reading.append(
        ReadingItem(role: CompareText.readRow, label: field.label, value: values))
    }
  }

  private static func x(_ column: Int, _ table: CompareTable) -> Int {
    table.labelWidth + column * table.columnWidth
  }
}
