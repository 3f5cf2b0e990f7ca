import Canvas
import Domain
import Messages

/// What the list's own line says of the selected order, beside the list. Nothing more of the
/// client is read for it.
enum OrderPreview {
  static func lines(_ line: OrderLine, _ state: AppState, width: Int) -> [[Span]] {
    let layout = DetailLayout(width: min(width, 60))
    var lines = layout.text(OrdersText.previewTitle(line), .title)
    lines.append([])
    func add(_ label: String, _ text: String?, _ role: Role = .plain) {
      guard let text, !text.isEmpty else { return }
      lines += layout.lines(label, [text], role)
    }
    add(OrdersText.caseNumberHead, OrdersText.caseNumber(line.client))
    add(
      OrdersText.clientHead, OrdersText.client(line.client),
      line.client.isProtected ? .warning : .plain)
    add(OrdersText.statusHead, StatusText.name(line.status))
    if let day = line.due, let due = Due(line.status, state.catalogue[line.insats]) {
      let isOverdue = OrderList.isOverdue(line, state)
      let sign = isOverdue ? DueText.overdueSign + " " : ""
      add(
        OrdersText.dueHead, sign + DueText.sentence(due, day, today: state.moment.today),
        isOverdue ? .warning : .plain)
    }
    add(OrdersText.placeHead, OrdersText.place(holds: line.holdsPlace, waits: line.waits))
    add(OrdersText.orderedHead, String(describing: line.ordered))
    add(OrdersText.caseworkerHead, line.caseworker)
    add(OrdersText.unitHead, line.unit)
    let reasons = line.reasons.map { state.codes.row($0, in: .reasons)?.name ?? $0.rawValue }
    if !reasons.isEmpty { lines += layout.lines(OrderFieldText.label(.reasons), reasons) }
    lines.append([])
    lines += layout.text(OrdersText.previewHint, .muted)
    return lines
  }
}
