import Domain
import Messages
import Store

/// What a provider's answers and closing ask for beyond other steps.
extension OrderDesk {
  func grounds(
    of step: TakeStep, _ text: String, on record: ReferralRecord
  ) -> StepGrounds {
    StepGrounds(
      reason: step.reason, text: text,
      hasOutcomes: step.report?.isWhole(goals: record.referral.content.goals.count) ?? false)
  }

  /// Why a decision cannot be taken with what only answers have.
  func strayRefusal(of step: TakeStep) -> OrderRefusal? {
    if step.report != nil { return .step(.reportNotAsked) }
    return step.day ?? clock.today() == clock.today() ? nil : .day(step.number)
  }

  /// Why a step cannot be of the day given. What a provider does is often written down later, but
  /// never before what was written down already; every other step is of the day it is taken.
  func dayRefusal(
    of step: TakeStep, _ transition: Transition, on record: ReferralRecord
  ) -> OrderRefusal? {
    guard let day = step.day else { return nil }
    let today = clock.today()
    let first = transition.roles.contains(.provider) ? record.steps.last?.day ?? today : today
    return day >= first && day <= today ? nil : .day(step.number)
  }
}
