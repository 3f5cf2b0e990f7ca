import Canvas
import Domain
import Messages

/// Draws an open client.
enum ClientDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let client = state.client else { return }
    let view = ClientView(state)
    Chrome.draw(&frame, state, title: [Span(ClientText.title(client.file.client), .title)])
    for (offset, line) in view.head.enumerated() {
      frame.write(line, x: 1, y: area.y + offset, width: area.width - 2)
    }
    DetailScroll.read(&frame, view.head)
    let list = area.droppingTop(view.head.count)
    frame.cursor = Point(x: 1, y: list.y)
    if view.lines.isEmpty {
      frame.write(ClientText.noOrders, x: 1, y: list.y, width: area.width - 2)
      frame.reading.append(ReadingItem(role: AppText.readText, label: ClientText.noOrders))
    }
    let top = DetailScroll.top(client.top, of: view.lines.count, rows: view.rows)
    Chrome.drawMore(
      &frame, above: top > 0, below: top + view.rows < view.lines.count, in: list)
    var focus = list.top(1)
    for (offset, line) in view.lines.dropFirst(top).prefix(view.rows).enumerated() {
      let y = list.y + offset
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      frame.write(line.spans, x: 1, y: y, width: area.width - 2)
      guard let order = line.order else { continue }
      frame.mark(.item(order), rect)
      let isFirst = top + offset == 0 || view.lines[top + offset - 1].order != order
      if order == client.selected, isFirst {
        frame.write(ListText.marker, x: 0, y: y, style: Style(.selected))
        frame.cursor = Point(x: 0, y: y)
        focus = rect
      }
    }
    frame.mark(.focus, focus)
    read(&frame, view, client)
  }

  private static func read(_ frame: inout Frame, _ view: ClientView, _ client: ClientState) {
    let count = client.file.chain.orders.count
    for (index, line) in view.lines.enumerated() {
      let text = line.spans.map(\.text).joined()
      guard text.contains(where: { $0 != " " }) else { continue }
      let isFirst = index == 0 || view.lines[index - 1].order != line.order
      guard let order = line.order, isFirst else {
        frame.reading.append(ReadingItem(role: AppText.readText, label: text))
        continue
      }
      frame.reading.append(
        ReadingItem(
          role: OrdersText.readOrder, label: text,
          position: AppText.position(order + 1, of: count), isFocused: order == client.selected))
    }
  }
}
