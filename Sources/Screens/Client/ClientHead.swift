import Canvas
import Domain
import Messages

/// Who a client is, and how it stands now.
struct ClientHead {
  private let client: ClientState
  private let state: AppState

  private static let roomForLabels = 60

  init(_ client: ClientState, _ state: AppState) {
    self.client = client
    self.state = state
  }

  func lines(width: Int, isRoomy: Bool) -> [[Span]] {
    let summary = client.file.client
    let isShort = width < Self.roomForLabels
    var lines: [[Span]] = [
      [
        Span(ClientText.caseNumber(summary, isShort: isShort), .heading), Span(" · "),
        Span(ClientText.labelledNumber(summary, revealed: client.number, isShort: isShort)),
      ]
    ]
    if summary.isProtected { lines.append([Span(ClientText.isProtected, .warning)]) }
    if let lead = client.file.lead {
      lines += TextWrap.lines(
        HandoverText.lead(lead, changes: client.file.handovers.count), width: width
      ).map { [Span($0)] }
    }
    let chain = client.file.chain
    guard !chain.orders.isEmpty else { return lines }
    lines += TextWrap.lines(ClientText.standing(chain, state.moment.today), width: width)
      .map { [Span($0)] }
    if isRoomy, let bar = ChainBar(chain, today: state.moment.today, width: width) {
      lines.append([Span(bar.signs), Span("  " + ClientText.barWords(bar), .muted)])
    }
    return lines
  }
}
