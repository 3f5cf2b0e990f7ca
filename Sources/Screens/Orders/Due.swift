import Domain

/// What the day is for that an order is sorted by; the Engine counts the day.
enum Due {
  case answer, start, review

  /// `nil` when nothing more is expected. The provider's answer is due only where the card
  /// promises one.
  init?(_ status: ReferralStatus, _ insats: Insats?) {
    switch status {
    case .ordered, .received, .assessed: self = insats?.answerTime == nil ? .start : .answer
    case .draft, .inReview, .sentBack, .approved, .waitingList, .accepted: self = .start
    case .started, .paused: self = .review
    case .declined, .closed, .withdrawn, .expired, .redirected, .enteredInError: return nil
    }
  }
}
