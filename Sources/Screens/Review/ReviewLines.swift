import Canvas
import Domain
import Messages

/// What a reviewer is told of an order beside what stands in it.
enum ReviewLines {
  /// What to look at, in whole sentences.
  static func flags(_ flags: [ReviewFlag], _ layout: DetailLayout) -> [[Span]] {
    flags.isEmpty
      ? layout.text(ReviewText.nothingToNote, .good)
      : flags.flatMap { layout.text(ReviewText.flag($0), .warning) }
  }

  /// What has changed since the order was sent back, field by field and word by word.
  static func changes(
    _ sheet: ReviewSheet, _ state: AppState, _ layout: DetailLayout
  ) -> [[Span]] {
    guard let returned = sheet.returned else { return [] }
    let step = sheet.order.steps.last { $0.to == .sentBack }
    var lines = layout.text(
      ReviewText.changedSince(step, reason: step.flatMap { OrderTimeline.reason($0, state.codes) }),
      .heading)
    let changes = ReviewChange.all(
      from: returned, to: sheet.order.referral.content, state.catalogue)
    if changes.isEmpty { lines += layout.text(ReviewText.nothingChanged, .warning) }
    for change in changes { lines += self.lines(change, layout) }
    return lines
  }

  /// The client's time as a bar, and how much of it an insats ran.
  static func chain(
    _ file: ClientFile, _ state: AppState, _ layout: DetailLayout
  ) -> [[Span]] {
    let today = state.moment.today
    // The bar is short enough for the least window too.
    guard let bar = ChainBar(file.chain, today: today, width: max(60, layout.width)) else {
      return layout.lines(ReviewText.chainHead, [ClientText.standing(file.chain, today)])
    }
    return layout.lines(
      ReviewText.chainHead, [bar.signs + " " + ReviewText.chain(bar, file.chain)])
  }

  /// The client's orders one by one, last of all.
  static func earlier(_ file: ClientFile, _ state: AppState, width: Int) -> [[Span]] {
    guard file.chain.orders.count > 1 else { return [] }
    var client = ClientState(file)
    client.selected = -1
    return [[], [Span(ReviewText.earlierHead, .heading)]]
      + ClientRows(client, state, width: width).all.map(\.spans)
  }

  private static func lines(_ change: ReviewChange, _ layout: DetailLayout) -> [[Span]] {
    let label = OrderFieldText.short(change.field)
    let indent = layout.labelWidth > 0 ? layout.labelWidth : 2
    let wrapped = change.paragraphs.flatMap {
      SpanWrap.lines($0, width: max(1, layout.width - indent))
    }
    let head = layout.labelWidth > 0 ? [] : [[Span(label, .heading)]]
    return head
      + wrapped.enumerated().map { index, spans in
        let text = layout.labelWidth > 0 && index == 0 ? label : ""
        let pad = String(repeating: " ", count: max(0, indent - TextWidth.of(text)))
        return [Span(text, .heading), Span(pad)] + spans
      }
  }
}
