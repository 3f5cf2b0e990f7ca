import Canvas
import Domain
import Messages

/// Draws one order of the list.
enum OrderRowDraw {
  static func draw(
    _ frame: inout Frame, _ state: AppState, _ line: OrderLine, isSelected: Bool,
    _ columns: OrdersColumns, y: Int
  ) {
    if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
    frame.writeRight(
      [Span(String(line.number), .muted)], endingAt: 1 + OrdersColumns.number, y: y,
      width: OrdersColumns.number)
    frame.write(
      line.insatsName, x: columns.insatsX, y: y, style: Style(isSelected ? .selected : .plain),
      width: columns.insats)
    let cells = [
      (columns.caseNumberX, OrdersText.caseNumber(line.client), columns.caseNumber, Role.plain),
      (columns.clientX, OrdersText.client(line.client), columns.client, .muted),
      (columns.caseworkerX, line.caseworker, columns.caseworker, .muted),
      (columns.statusX, StatusText.name(line.status), columns.status, role(line.status)),
    ]
    for (x, text, width, role) in cells where width > 0 {
      frame.write(text, x: x, y: y, style: Style(role), width: width)
    }
    drawDue(&frame, state, line, columns, y: y)
  }

  /// What is read of the selected order.
  static func read(
    _ frame: inout Frame, _ state: AppState, _ line: OrderLine, _ index: Int, of count: Int
  ) {
    var parts = [
      line.insatsName, OrdersText.client(line.client), OrdersText.caseNumber(line.client),
      StatusText.name(line.status),
    ]
    if OrderList.scope(state) != .mine { parts.append(line.caseworker) }
    if let due = dueWords(state, line) { parts.append(due) }
    frame.reading.append(
      ReadingItem(
        role: OrdersText.readOrder, label: String(line.number),
        value: parts.filter { !$0.isEmpty }.joined(separator: ", "),
        position: AppText.position(index + 1, of: count), isFocused: true))
  }

  private static func dueWords(_ state: AppState, _ line: OrderLine) -> String? {
    guard let day = line.due else { return nil }
    let due = Due(line.status, state.catalogue[line.insats])
    let words = due.map { DueText.sentence($0, day, today: state.moment.today) }
    return (OrderList.isOverdue(line, state) ? DueText.overdue + ": " : "")
      + (words ?? String(describing: day))
  }

  /// Back with the caseworker, or waiting: what one looks for in the list.
  private static func role(_ status: ReferralStatus) -> Role {
    status == .sentBack ? .warning : .plain
  }

  private static func drawDue(
    _ frame: inout Frame, _ state: AppState, _ line: OrderLine, _ columns: OrdersColumns, y: Int
  ) {
    guard let day = line.due else { return }
    let isOverdue = OrderList.isOverdue(line, state)
    let role: Role = isOverdue ? .warning : .plain
    if isOverdue {
      frame.write(DueText.overdueSign, x: columns.dueX, y: y, style: Style(role))
    }
    var text = String(describing: day)
    if columns.saysWhatIsDue, let due = Due(line.status, state.catalogue[line.insats]) {
      text += " " + DueText.name(due)
    }
    frame.write(text, x: columns.dueX + 2, y: y, style: Style(role), width: columns.due - 2)
  }
}
