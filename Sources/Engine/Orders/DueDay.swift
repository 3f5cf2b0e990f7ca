import Domain

/// The day something is due on an order, by which lists are sorted.
enum DueDay {
  /// Counted from the day the order came to the status; `nil` when nothing more is expected.
  static func of(
    _ content: ReferralContent, _ status: ReferralStatus, insats: Insats?, from day: Day
  ) -> Day? {
    switch status {
    case .ordered, .received, .assessed:
      // The provider's promised answer, else when the client was to begin.
      insats?.answerTime.map { WorkingDays.adding($0, to: day) } ?? content.wishedStart
    case .draft, .inReview, .sentBack, .approved, .waitingList, .accepted: content.wishedStart
    case .started, .paused: content.reviewDay
    case .declined, .closed, .withdrawn, .expired, .redirected, .enteredInError: nil
    }
  }
}
