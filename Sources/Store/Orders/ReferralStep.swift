package import Domain

/// A step to be taken on an order.
package struct ReferralStep: Sendable {
  /// The row of the lifecycle table that allows it.
  package var transition: Transition
  /// The day it counts from.
  package var day: Day
  package var reason: CodeKey?
  package var text: String
  /// The order as corrected, or with its consent withdrawn; its client stays.
  package var content: ReferralContent?
  /// The day something is due on it afterwards.
  package var due: Day?
  /// What is told when it is closed.
  package var report: ClosureReport?
  /// Who takes it, when that is not the asker: the program itself.
  package var actor: String?
  /// Steps that follow at once, in the same transaction.
  package var then: [ReferralStep]

  package init(
    _ transition: Transition, day: Day, reason: CodeKey? = nil, text: String = "",
    content: ReferralContent? = nil, due: Day? = nil, report: ClosureReport? = nil,
    actor: String? = nil, then: [ReferralStep] = []
  ) {
    self.transition = transition
    self.day = day
    self.reason = reason
    self.text = text
    self.content = content
    self.due = due
    self.report = report
    self.actor = actor
    self.then = then
  }
}

/// What became of a step.
package enum StepOutcome: Hashable, Sendable {
  case done(ReferralRecord)
  /// Somebody else changed the order first; as it is now.
  case conflict(ReferralRecord)
  /// Every place was taken when it was sent in again. Nothing is stored.
  case full
  /// There is no such order, or the asker said no to the step.
  case none
}
