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

  /// The open deadline of the answer; only the days matter to it.
  private static func promised(_ insats: Insats?, _ steps: [(ReferralStatus, Day)]) -> Day? {
    let course = OrderCourse(
      steps: steps.enumerated().map { index, step in
        StatusStep(
          from: index > 0 ? steps[index - 1].0 : nil, to: step.0, by: "", at: 0, day: step.1)
      })
    return Deadlines.of(course, answerTime: insats?.answerTime, rule: ReviewRule())
      .last { $0.sort == .answer && $0.met == nil }?.due
  }
}
