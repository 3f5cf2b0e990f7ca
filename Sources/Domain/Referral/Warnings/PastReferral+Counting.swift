extension PastReferral {
  /// Whether it counts as ordered: not a draft, not entered in error, and not replaced by a new
  /// order, which counts in its place.
  var isCounted: Bool {
    switch status {
    case .draft, .enteredInError, .redirected: false
    case .inReview, .sentBack, .approved, .ordered, .received, .assessed, .waitingList, .accepted,
      .declined, .started, .paused, .closed, .withdrawn, .expired:
      true
    }
  }

  /// Whether it ended in work or studies (class A or B).
  var hasResult: Bool { kasClass == "A" || kasClass == "B" }

  /// By the day it was sent in, then by number.
  static func isOrdered(_ left: Self, before right: Self) -> Bool {
    (left.ordered, left.number) < (right.ordered, right.number)
  }
}
