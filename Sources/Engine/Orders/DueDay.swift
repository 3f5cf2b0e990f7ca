import Domain

/// The day something is due on an order, by which lists are sorted.
enum DueDay {
  /// `steps` are those the order has taken, with the one it takes now; `nil` when nothing more is
  /// expected. `contacts` are the meetings with the client so far.
  static func of(
    _ content: ReferralContent, _ status: ReferralStatus, insats: Insats?,
    steps: [(ReferralStatus, Day)], contacts: [ReferralContact] = []
  ) -> Day? {
    switch status {
    case .ordered, .received, .assessed:
      // The provider's promised answer, counted from when it got the order and not from when it
      // said so; else when the client was to begin.
      promised(insats, steps) ?? content.wishedStart
    case .draft, .inReview, .sentBack, .approved, .waitingList, .accepted: content.wishedStart
    case .started, .paused: ReferralContact.reviewDay(content.reviewDay, contacts)
    case .declined, .closed, .withdrawn, .expired, .redirected, .enteredInError: nil
    }
  }

  private static func promised(_ insats: Insats?, _ steps: [(ReferralStatus, Day)]) -> Day? {
    guard let days = insats?.answerTime, let ordered = steps.last(where: { $0.0 == .ordered })
    else { return nil }
    return WorkingDays.adding(days, to: ordered.1)
  }
}
