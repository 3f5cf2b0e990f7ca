import Canvas
import Messages

/// Draws the list of orders, and beside it what the selected line says when the window is wide.
enum OrdersDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let layout = OrdersLayout(state)
    let heading = OrdersText.heading(state)
    frame.write(heading, x: 1, y: layout.heading.y, style: Style(.heading), width: area.width - 2)
    frame.reading.append(ReadingItem(role: AppText.readText, label: heading))
    let lines = OrderList.shown(state)
    guard !lines.isEmpty else {
      drawEmpty(&frame, state, in: layout.list)
      return
    }
    let columns = OrdersColumns(
      width: layout.list.width, hasCaseworkers: OrderList.scope(state) != .mine)
    if !layout.heads.isEmpty { drawHeads(&frame, columns, y: layout.heads.y) }
    drawList(&frame, state, lines, columns, in: layout.list)
    if let preview = layout.preview { drawPreview(&frame, state, in: preview) }
  }

  private static func drawHeads(_ frame: inout Frame, _ columns: OrdersColumns, y: Int) {
    let heads = [
      (columns.insatsX, OrdersText.insatsHead, columns.insats),
      (columns.caseNumberX, OrdersText.caseNumberHead, columns.caseNumber),
      (columns.clientX, OrdersText.clientHead, columns.client),
      (columns.caseworkerX, OrdersText.caseworkerHead, columns.caseworker),
      (columns.statusX, OrdersText.statusHead, columns.status),
      (columns.dueX + 2, OrdersText.dueHead, columns.due - 2),
    ]
    frame.writeRight(
      [Span(OrdersText.numberHead, .heading)], endingAt: 1 + OrdersColumns.number, y: y,
      width: OrdersColumns.number)
    for (x, text, width) in heads where width > 0 {
      frame.write(text, x: x, y: y, style: Style(.heading), width: width)
    }
  }

  private static func drawList(
    _ frame: inout Frame, _ state: AppState, _ lines: [OrderLine], _ columns: OrdersColumns,
    in area: Rect
  ) {
    RowList.draw(&frame, state.ordersScreen.scroll, of: lines.count, in: area) {
      frame, index, isSelected, y in
      OrderRowDraw.draw(&frame, state, lines[index], isSelected: isSelected, columns, y: y)
    } read: { frame, index in
      OrderRowDraw.read(&frame, state, lines[index], index, of: lines.count)
    }
  }

  private static func drawEmpty(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let text = EmptyOrders.lines(state)
    var y = area.y
    for line in text.flatMap({ TextWrap.lines($0, width: area.width - 4) }) where y < area.maxY {
      frame.write(line, x: 2, y: y)
      y += 1
    }
    frame.cursor = Point(x: 2, y: area.y)
    frame.mark(.focus, area.top(1))
    frame.reading.append(ReadingItem(role: AppText.readText, label: text.joined(separator: " ")))
  }

  private static func drawPreview(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    for y in area.y..<area.maxY {
      frame.write("│", x: area.x - 1, y: y, style: Style(.rule))
    }
    guard let line = OrderList.selected(state) else { return }
    let lines = OrderPreview.lines(line, state, width: area.width - 2)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.write(line, x: area.x + 1, y: area.y + offset, width: area.width - 1)
    }
    frame.mark(.part("preview"), area)
  }
}
