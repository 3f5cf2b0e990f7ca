import Domain
import Messages
import Store

/// A new order in the place of another.
extension OrderDesk {
  /// The reason an order ends by when another is chosen.
  private static let otherChosen: CodeKey = "annan-insats-vald"

  /// What becomes of the order before: it is redirected where the lifecycle has that, and is left
  /// alone when it is over. One that runs, or that no provider has yet, is closed or withdrawn first.
  func replacing(
    _ old: ReferralRecord, _ reach: Reach, _ codes: CodeLists, refusal: inout OrderRefusal?
  ) -> Replacing {
    let owner = ReferralOwner(caseworker: old.referral.caseworker, unit: old.referral.unit)
    guard reach.sees(owner) else { return .refused }
    let status = old.referral.status
    guard let row = Lifecycle.transition(.redirect, from: status, isSolo: isSolo) else {
      if status.isOver, status != .redirected { return .pointsBack }
      refusal = .step(.noSuchStep(from: status, action: .redirect))
      return .refused
    }
    let today = clock.today()
    let reason = row.reasonList == nil ? nil : Self.otherChosen
    do throws(LifecycleError) {
      let step = try Lifecycle.apply(
        .redirect, to: status, by: reach.stepCaller(old), why: StepGrounds(reason: reason),
        isSolo: isSolo, codes: codes, on: today)
      return .ends(ReferralStep(step, day: today, reason: reason))
    } catch {
      refusal = .step(error)
      return .refused
    }
  }
}
