import Canvas
import Messages

/// Draws the search for clients: the line, what it will be searched for as, and what was found.
enum ClientsDraw {
  private static let nameX = 18
  private static let numberWidth = 18

  /// Rows for what was found.
  static func listHeight(_ state: AppState) -> Int {
    max(1, Chrome.content(state).height - above(state))
  }

  /// The line and what is said under it, and a blank row where there is room.
  private static func above(_ state: AppState) -> Int { Chrome.isRoomy(state.size) ? 3 : 2 }

  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let clients = state.clients else { return }
    Chrome.draw(&frame, state, title: [Span(ClientsText.title, .title)])
    drawLine(&frame, clients, in: area.top(1))
    let text = clients.problem.map { "! " + $0 } ?? ClientsText.status(clients)
    let role: Role = clients.problem == nil ? .muted : .warning
    let list = area.droppingTop(above(state))
    if let found = clients.found, !found.isEmpty {
      frame.write(text, x: 1, y: area.y + 1, style: Style(role), width: area.width - 2)
      frame.reading.append(ReadingItem(role: AppText.readText, label: text))
      drawFound(&frame, found, clients.scroll, in: list)
    } else {
      drawText(&frame, text, role, clients, in: area.droppingTop(1))
    }
  }

  private static func drawLine(_ frame: inout Frame, _ clients: ClientsState, in area: Rect) {
    let x = 1 + frame.write(ClientsText.label + " ", x: 1, y: area.y, style: Style(.heading))
    let width = area.maxX - x - 1
    let (text, cursor) = clients.line.visible(width: width)
    if clients.line.text.isEmpty {
      frame.write(ClientsText.hint, x: x, y: area.y, style: Style(.muted), width: width)
    }
    frame.write(text, x: x, y: area.y, style: Style(.field), width: width)
    frame.cursor = Point(x: x + cursor, y: area.y)
    frame.isEditing = true
    frame.mark(.focus, area)
    frame.reading.append(
      ReadingItem(
        role: AppText.readField, label: ClientsText.label, value: clients.line.text,
        isFocused: clients.found?.isEmpty ?? true))
  }

  /// What will be searched for, or that nothing was found and what to do.
  private static func drawText(
    _ frame: inout Frame, _ text: String, _ role: Role, _ clients: ClientsState, in area: Rect
  ) {
    let more = clients.found == nil ? [] : ClientsText.nothingFound(clients.line.text)
    var y = area.y
    for (index, paragraph) in ([text] + more).enumerated() {
      let style = Style(index == 0 ? role : .plain)
      for line in TextWrap.lines(paragraph, width: area.width - 2) where y < area.maxY {
        frame.write(line, x: 1, y: y, style: style)
        y += 1
      }
      frame.reading.append(ReadingItem(role: AppText.readText, label: paragraph))
    }
  }

  private static func drawFound(
    _ frame: inout Frame, _ found: [ClientSummary], _ scroll: ListScroll, in area: Rect
  ) {
    let scroll = scroll.fitted(count: found.count, rows: area.height)
    let end = min(found.count, scroll.top + area.height)
    Chrome.drawMore(&frame, above: scroll.top > 0, below: end < found.count, in: area)
    let hasNumbers = area.width >= 60
    for index in scroll.top..<end {
      let client = found[index]
      let y = area.y + index - scroll.top
      let isSelected = index == scroll.selected
      let style = Style(isSelected ? .selected : .plain)
      if isSelected { frame.write(ListText.marker, x: 0, y: y, style: style) }
      frame.write(client.caseNumber, x: 1, y: y, style: style, width: nameX - 2)
      let end = hasNumbers ? area.width - numberWidth - 3 : area.width - 1
      frame.write(
        OrdersText.client(client), x: nameX, y: y,
        style: Style(client.isProtected ? .warning : .plain), width: end - nameX)
      if hasNumbers {
        frame.write(
          ClientText.number(client, revealed: nil), x: end + 1, y: y, style: Style(.muted),
          width: numberWidth)
      }
      frame.mark(.item(index), Rect(x: 0, y: y, width: area.width, height: 1))
      guard isSelected else { continue }
      frame.reading.append(
        ReadingItem(
          role: ClientsText.readClient, label: OrdersText.client(client),
          value: client.caseNumber + ", " + ClientText.number(client, revealed: nil),
          position: AppText.position(index + 1, of: found.count), isFocused: true))
    }
  }
}
