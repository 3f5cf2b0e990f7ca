import Domain
import Messages
import Store

/// A supervisor's decisions, and taking them back.
extension OrderDesk {
  static let decisions: Set<ReferralAction> = [.approve, .sendBack, .takeBack]

  /// For so many seconds a decision may be regretted.
  static let regret = ReviewCourse.regretSeconds

  private enum Verdict {
    case step(ReferralStep)
    case no(OrderRefusal)
  }

  func decide(_ step: TakeStep) throws(EngineError) -> Response {
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    let reach = try stored { () throws(StoreError) in try Reach(caller, store) }
    var refusal: OrderRefusal?
    let outcome = try stored { () throws(StoreError) in
      try store.step(
        step.number, version: step.version, by: caller.name, at: clock.now(),
        isVisible: { record in
          if reach.sees(record) { return true }
          // That there is such an order is no secret from those who decide on others.
          if caller.roles.contains(.supervisor) { refusal = .step(.otherUnit) }
          return false
        },
        decide: { record in
          switch verdict(step, record, reach, catalogue) {
          case .step(let taken): return taken
          case .no(let reason):
            refusal = reason
            return nil
          }
        })
    }
    switch outcome {
    case .done(let record): return .stepped(receipt(record, []))
    case .conflict(let record):
      if isRepeat(step, deciding: record) { return .stepped(receipt(record, [])) }
      return .refused(
        obstacle(step, record, reach)
          ?? .conflict(now: sheet(record, reach, catalogue), mine: step))
    case .full, .none:
      // The decision that is told holds what somebody has written of the order: a read.
      if case .decided? = refusal {
        _ = try stored { () throws(StoreError) in
          try store.referral(
            step.number, by: caller.name, at: clock.now(), isVisible: reach.sees)
        }
      }
      return .refused(refusal ?? .noSuchOrder(step.number))
    }
  }

  /// An order as the caller may see it, without decisions that the caller cannot make now.
  func sheet(_ record: ReferralRecord, _ reach: Reach, _ catalogue: Catalogue) -> OrderSheet {
    var sheet = Masking.sheet(
      for: reach, record, isSolo: isSolo, catalogue, clock.today(), rules: rules)
    sheet.actions.removeAll { action in
      Self.decisions.contains(action)
        && obstacle(
          TakeStep(number: record.referral.number, action: action, version: 0), record, reach)
          != nil
    }
    return sheet
  }

  private func verdict(
    _ step: TakeStep, _ record: ReferralRecord, _ reach: Reach, _ catalogue: Catalogue
  ) -> Verdict {
    if let obstacle = obstacle(step, record, reach) { return .no(obstacle) }
    let today = clock.today()
    let text = ReferralText.cleaned(step.text, isMultiline: true)
    let content = record.referral.content
    let insats = content.insats.flatMap { catalogue[$0] }
    var steps = record.steps.map { ($0.to, $0.day) }
    do throws(LifecycleError) {
      let decision = try Lifecycle.apply(
        step.action, to: record.referral.status, by: reach.stepCaller(record),
        why: StepGrounds(reason: step.reason, text: text), isSolo: isSolo,
        codes: catalogue.codes, on: today)
      steps.append((decision.to, today))
      var taken = ReferralStep(
        decision, day: today, reason: step.reason, text: text,
        due: DueDay.of(content, decision.to, insats: insats, steps: steps))
      if decision.to == .approved {
        let onward = try Lifecycle.apply(
          .forward, to: .approved, by: .system, isSolo: isSolo, codes: catalogue.codes, on: today)
        steps.append((onward.to, today))
        taken.then = [
          ReferralStep(
            onward, day: today,
            due: DueDay.of(content, onward.to, insats: insats, steps: steps),
            actor: SoloEngine.system)
        ]
      }
      return .step(taken)
    } catch { return .no(.step(error)) }
  }

  /// What stands in the way of a supervisor's decision, besides the lifecycle.
  private func obstacle(
    _ step: TakeStep, _ record: ReferralRecord, _ reach: Reach
  ) -> OrderRefusal? {
    guard caller.roles.contains(.supervisor) else { return nil }
    // Whoever only sees it as its provider decides on nothing.
    guard reach.isUnits(record) else { return .step(.otherUnit) }
    if reach.isOwn(record) { return .step(.ownReferral) }
    guard rules.rule(of: record.referral.unit).lets(caller.name) else {
      return .step(.notDecider)
    }
    guard record.referral.status != .inReview else { return nil }
    let decision = ReviewCourse(record.steps).decision
    guard step.action == .takeBack else {
      return decision.map { .decided(record.referral.number, $0.step) }
    }
    return regretFault(decision, record).map { .step(.cannotTakeBack($0)) }
  }

  private func regretFault(
    _ decision: (index: Int, step: StatusStep)?, _ record: ReferralRecord
  ) -> TakeBackFault? {
    guard let decision, decision.step.by == caller.name,
      [.approved, .sentBack].contains(decision.step.to)
    else { return .otherDecider }
    let hasMet = record.contacts.last.map { $0.at >= decision.step.at } ?? false
    if hasMet || ReviewCourse(record.steps).isActedOn(after: decision.index) { return .actedOn }
    return (0...Self.regret).contains(clock.now() - decision.step.at) ? nil : .late
  }

  /// Whether the order's last decision is this one, made by an earlier try.
  private func isRepeat(_ step: TakeStep, deciding record: ReferralRecord) -> Bool {
    if step.action == .takeBack { return isRepeat(step, record, nil) }
    let course = ReviewCourse(record.steps)
    guard let decision = course.decision, !course.isActedOn(after: decision.index) else {
      return false
    }
    let row = Lifecycle.transition(step.action, from: .inReview, isSolo: isSolo)
    return record.referral.version == step.version + record.steps.count - decision.index
      && decision.step.by == caller.name && row?.to == decision.step.to
      && decision.step.reason == step.reason
      && decision.step.text == ReferralText.cleaned(step.text, isMultiline: true)
  }
}
