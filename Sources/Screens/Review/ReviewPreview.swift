import Canvas
import Domain
import Messages

/// The order the cursor is on, whole: what to look at first, then what has changed, the client's
/// chain, and the order itself with its reasons before the rest.
struct ReviewPreview {
  let lines: [[Span]]
  /// Rows of it in view.
  let rows: Int

  init(_ state: AppState) {
    let area = ReviewLayout(state).preview
    rows = area.height
    lines =
      ReviewList.selected(state).map { Self.lines($0, state, width: max(1, area.width - 2)) } ?? []
  }

  /// What a reviewer reads first; who the client is stands above it.
  private static let first: [ReferralField] = [
    .reasons, .overrides, .justification, .ownView, .ownViewMissingReason, .hasChildren,
    .childrensSituation,
  ]
  private static let above: Set<ReferralField> = [
    .insats, .caseNumber, .name, .personalNumber, .isProtected,
  ]

  private static func lines(_ line: QueueLine, _ state: AppState, width: Int) -> [[Span]] {
    let layout = DetailLayout(width: width, labelWidth: width >= 50 ? 16 : 0)
    var lines = layout.text(ReviewText.previewTitle(line), .title)
    lines += layout.text(ReviewText.standing(line), .muted)
    lines += ReviewLines.flags(line.flags, layout)
    guard let sheet = ReviewList.sheet(line, state) else {
      let isUnreadable = state.reviewScreen.unreadable == ReviewList.seen(line)
      return lines
        + layout.text(isUnreadable ? ReviewText.unreadable : ReviewText.readingOrder, .muted)
    }
    lines += ReviewLines.changes(sheet, state, layout)
    lines += ReviewLines.chain(sheet.file, state, layout)
    let values = OrderFieldValue(OrderState(sheet.order), state)
    let rest = ReferralField.allCases.filter { !first.contains($0) && !above.contains($0) }
    for field in first + rest {
      let paragraphs = values.paragraphs(field)
      guard !paragraphs.isEmpty else { continue }
      lines += layout.lines(OrderFieldText.short(field), paragraphs, values.role(field))
    }
    let empty = values.empty.filter { !above.contains($0) }
    if !empty.isEmpty { lines += layout.text(OrderText.empty(empty), .muted) }
    return lines + ReviewLines.earlier(sheet.file, state, width: width)
  }
}
