import Canvas
import Domain
import Messages

/// A client's insatser in time as lines: each order, the days without any, and how often each
/// kind was ordered.
struct ClientRows {
  private let client: ClientState
  private let state: AppState
  private let width: Int
  private var chain: ClientChain { client.file.chain }

  private static let dates = 23
  private static let wideFrom = 60
  private static let oneLineFrom = 110

  init(_ client: ClientState, _ state: AppState, width: Int) {
    self.client = client
    self.state = state
    self.width = width
  }

  /// What stands between the orders begins where their names do.
  private var gapIndent: String {
    String(repeating: " ", count: width >= Self.wideFrom ? Self.dates : 2)
  }

  var all: [ClientRow] {
    var rows: [ClientRow] = []
    for (index, order) in chain.orders.enumerated() {
      for gap in chain.gaps where gap.before == order.number {
        rows.append(ClientRow(spans: [Span(gapIndent + ClientText.gap(gap), .muted)]))
      }
      rows += self.rows(order, index)
    }
    if let since = chain.idleSince {
      rows.append(
        ClientRow(spans: [Span(gapIndent + ClientText.idle(since, state.moment.today), .muted)]))
    }
    guard !chain.kinds.isEmpty else { return rows + handovers }
    rows.append(ClientRow(spans: []))
    rows.append(ClientRow(spans: [Span(ClientText.kindsHead, .heading)]))
    return rows
      + chain.kinds.flatMap { kind in
        TextWrap.lines(
          ClientText.kind(state.codes.name(of: kind.kind), kind), width: width
        ).map { ClientRow(spans: [Span($0)]) }
      } + handovers
  }

  /// Changes of caseworker, the newest first, with what was said then.
  private var handovers: [ClientRow] {
    let all = client.file.handovers.reversed()
    guard !all.isEmpty else { return [] }
    return [
      ClientRow(spans: []), ClientRow(spans: [Span(HandoverText.handoversHead, .heading)]),
    ]
      + all.flatMap { handover in
        let summary = TextWrap.lines(handover.summary, width: max(1, width - 2))
        return TextWrap.lines(HandoverText.line(handover), width: width)
          .map { ClientRow(spans: [Span($0)]) }
          + (handover.summary.isEmpty ? [] : summary).map {
            ClientRow(spans: [Span("  " + $0, .muted)])
          }
      }
  }

  private func rows(_ order: PastReferral, _ index: Int) -> [ClientRow] {
    let style = Style(index == client.selected ? .selected : .plain)
    let dates = ClientText.dates(order)
    let name = state.catalogue[order.insats]?.name ?? order.insats.rawValue
    let status = ClientText.status(order, outcome: outcome(order))
    let isWide = width >= Self.wideFrom
    // In a narrow window the dates stand on a line of their own.
    let indent = isWide ? Self.dates : 2
    let blank = String(repeating: " ", count: indent)
    let pad = String(repeating: " ", count: max(1, Self.dates - TextWidth.of(dates)))
    var lines: [[Span]]
    if width >= Self.oneLineFrom {
      let nameWidth = (width - indent) / 2
      let tail = String(repeating: " ", count: max(1, nameWidth - TextWidth.of(name)))
      lines = TextWrap.lines(status, width: width - indent - nameWidth).enumerated().map {
        $0.offset == 0
          ? [
            Span(dates, style), Span(pad), Span(cut(name, nameWidth - 1), style),
            Span(tail + $0.element),
          ] : [Span(blank + String(repeating: " ", count: nameWidth) + $0.element)]
      }
    } else {
      lines =
        isWide
        ? [[Span(dates, style), Span(pad), Span(cut(name, width - indent), style)]]
        : [[Span(cut(name, width), style)], [Span(blank + dates)]]
      lines += TextWrap.lines(status, width: width - indent).map { [Span(blank + $0)] }
    }
    if let parallels = ClientText.parallels(order.number, chain) {
      lines += TextWrap.lines(parallels, width: width - indent).map { line in
        [Span(blank), Span(line, .warning)]
      }
    }
    return lines.map { ClientRow(spans: $0, order: index) }
  }

  private func cut(_ text: String, _ width: Int) -> String {
    guard TextWidth.of(text) > width else { return text }
    var head = ""
    for character in text where TextWidth.of(head) < width - 1 { head.append(character) }
    return head + ListText.cut
  }

  /// The name of the reason it ended with, from the list its status asks for.
  private func outcome(_ order: PastReferral) -> String? {
    guard let key = order.outcome else { return nil }
    let row = Lifecycle.table.first { $0.to == order.status && $0.reasonList != nil }
    return row?.reasonList.flatMap { state.codes.row(key, in: $0)?.name } ?? key.rawValue
  }
}
