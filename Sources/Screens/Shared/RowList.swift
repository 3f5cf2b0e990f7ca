import Canvas

/// Rows of one line each that scroll, with the cursor on the selected one.
enum RowList {
  /// `row` draws one of the rows on a line, and `read` says the selected one in the linear reading.
  static func draw(
    _ frame: inout Frame, _ given: ListScroll, of count: Int, in area: Rect,
    row: (_ frame: inout Frame, _ index: Int, _ isSelected: Bool, _ y: Int) -> Void,
    read: (_ frame: inout Frame, _ index: Int) -> Void
  ) {
    let scroll = given.fitted(count: count, rows: area.height)
    let end = min(count, scroll.top + area.height)
    Chrome.drawMore(&frame, above: scroll.top > 0, below: end < count, in: area)
    for index in scroll.top..<end {
      let rect = Rect(x: 0, y: area.y + index - scroll.top, width: area.width, height: 1)
      let isSelected = index == scroll.selected
      row(&frame, index, isSelected, rect.y)
      frame.mark(.item(index), rect)
      guard isSelected else { continue }
      frame.cursor = Point(x: 0, y: rect.y)
      frame.mark(.focus, rect)
      read(&frame, index)
    }
  }
}
