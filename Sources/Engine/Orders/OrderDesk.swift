import Domain
import Foundation
import Messages
import Store

/// Sends in orders and takes steps on them, as the rules of the domain say.
struct OrderDesk {
  let store: CatalogueStore
  let caller: Caller
  let clock: EngineClock
  let rules: ReviewRules

  /// The reason to withdraw an order that says that its consent is withdrawn too.
  private static let consentWithdrawn: CodeKey = "samtycke-aterkallat"

  /// Whether nobody reviews: a real store of one's own. Practice stores have supervisors.
  var isSolo: Bool { !store.mark.isPractice }

  func assess(_ content: ReferralContent, own: Int?) throws(EngineError) -> Assessment {
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    return try judged(content, own: own, catalogue).assessment
  }

  func submit(_ order: SubmitOrder) throws(EngineError) -> Response {
    guard UUID(uuidString: order.requestID) != nil else { return .refused(.requestID) }
    if let earlier = try earlier(order) { return earlier }
    let answer = try sendIn(order)
    // The same request may have gone through meanwhile, and be why this one could not.
    guard case .refused = answer else { return answer }
    return try earlier(order) ?? answer
  }

  /// The answer of an earlier try with the same request, if there was one.
  private func earlier(_ order: SubmitOrder) throws(EngineError) -> Response? {
    let earlier = try stored { () throws(StoreError) in
      try store.submitted(order.requestID, by: caller.name)
    }
    guard let earlier else { return nil }
    return try answer(order, with: earlier)
  }

  private func answer(
    _ order: SubmitOrder, with earlier: ReferralRecord
  ) throws(EngineError) -> Response {
    guard earlier.holds(order.content.normalised(), today: clock.today()) else {
      return .refused(.requestID)
    }
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    let judged = try judged(earlier.referral.content, own: earlier.referral.number, catalogue)
    return .submitted(receipt(earlier, judged.assessment.warnings))
  }

  private func sendIn(
    _ order: SubmitOrder, isSecondTry: Bool = false
  ) throws(EngineError) -> Response {
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    if let replaces = order.replaces, try !sees(replaces) {
      return .refused(.noSuchOrder(replaces))
    }
    let judged = try judged(order.content.normalised(), own: order.replaces, catalogue)
    if let refusal = judged.refusal { return .refused(refusal) }
    let today = clock.today()
    var transitions: [Transition] = []
    do throws(LifecycleError) {
      for (action, status) in [(ReferralAction.create, nil), (.submit, ReferralStatus.draft)] {
        transitions.append(
          try Lifecycle.apply(
            action, to: status,
            by: .user(roles: caller.roles, isOwn: true, isSameUnit: true), isSolo: isSolo,
            codes: catalogue.codes, on: today))
      }
    } catch { return .refused(.step(error)) }
    var status = transitions.last?.to ?? .draft
    let onward =
      status == .inReview
      ? try onward(judged, requestID: order.requestID, replaces: order.replaces, catalogue) : nil
    status = onward?.transition.to ?? status
    let submission = Submission(
      requestID: order.requestID, content: judged.content, numberKind: judged.numberKind,
      caseworker: caller.name, unit: caller.unit, transitions: transitions,
      then: [onward].compactMap { $0 },
      due: DueDay.of(judged.content, status, insats: judged.insats, steps: [(status, today)]),
      replaces: order.replaces, draft: order.draft)
    let reach = try stored { () throws(StoreError) in try Reach(caller, store) }
    var replacement: OrderRefusal?
    let outcome = try stored { () throws(StoreError) in
      try store.submit(submission, by: caller.name, at: clock.now(), day: today) { old in
        replacing(old, reach, catalogue.codes, refusal: &replacement)
      }
    }
    switch outcome {
    case .stored(let record): return .submitted(receipt(record, judged.assessment.warnings))
    case .earlier(let record): return try answer(order, with: record)
    case .full:
      // A reason to wait that was not needed a moment ago is so now.
      let canWait = order.content.overrides.contains { $0.warning == .noFreePlace }
      if canWait, !isSecondTry { return try sendIn(order, isSecondTry: true) }
      return .refused(try full(judged))
    case .clientDiffers(let field): return .refused(.clientDiffers(field))
    case .replacementRefused:
      return .refused(replacement ?? .noSuchOrder(order.replaces ?? 0))
    case .othersRequest: return .refused(.requestID)
    }
  }

  /// Whether there is such an order and the caller may see it. Looking is a read.
  private func sees(_ number: Int) throws(EngineError) -> Bool {
    try stored { () throws(StoreError) in
      let reach = try Reach(caller, store)
      return try store.referral(
        number, by: caller.name, at: clock.now(), isVisible: reach.sees) != nil
    }
  }

  func take(_ given: TakeStep) throws(EngineError) -> Response {
    var step = given
    step.report = given.report?.cleaned
    if let problem = step.report?.problem { return .refused(.words(problem)) }
    if Self.decisions.contains(step.action) {
      if let refusal = strayRefusal(of: step) { return .refused(refusal) }
      return try decide(step)
    }
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    let reach = try stored { () throws(StoreError) in try Reach(caller, store) }
    var judged: JudgedOrder?
    var corrected: ReferralContent?
    if step.action == .submit {
      let found = try stored { () throws(StoreError) in
        try store.referral(step.number, by: caller.name, at: clock.now(), isVisible: reach.sees)
      }
      guard let found else { return .refused(.noSuchOrder(step.number)) }
      var content = step.content?.normalised() ?? found.referral.content
      content.client = found.client.identity
      corrected = content
      // Before the rules, which may see things differently now that it has gone through.
      if isRepeat(step, found, corrected) { return .stepped(receipt(found, [])) }
      let judgement = try self.judged(content, own: step.number, catalogue)
      if let refusal = judgement.refusal { return .refused(refusal) }
      judged = judgement
    }
    var refusal: OrderRefusal?
    let outcome = try stored { () throws(StoreError) in
      try store.step(
        step.number, version: step.version, by: caller.name, at: clock.now(),
        isVisible: reach.sees
      ) { record in
        do throws(LifecycleError) {
          let allowed = try allowed(step, on: record, reach, judged, catalogue)
          refusal = dayRefusal(of: step, allowed.transition, on: record)
          return refusal == nil ? allowed : nil
        } catch {
          refusal = .step(error)
          return nil
        }
      }
    }
    switch outcome {
    case .done(let record):
      return .stepped(receipt(record, judged?.assessment.warnings ?? []))
    case .conflict(let record):
      if isRepeat(step, record, corrected) { return .stepped(receipt(record, [])) }
      return .refused(.conflict(now: sheet(record, reach, catalogue), mine: given))
    case .full:
      guard let judged else { return .refused(.noSuchOrder(step.number)) }
      return .refused(try full(judged))
    case .none: return .refused(refusal ?? .noSuchOrder(step.number))
    }
  }

  private func allowed(
    _ step: TakeStep, on record: ReferralRecord, _ reach: Reach, _ judged: JudgedOrder?,
    _ catalogue: Catalogue
  ) throws(LifecycleError) -> ReferralStep {
    let today = step.day ?? clock.today()
    let text = ReferralText.cleaned(step.text, isMultiline: true)
    let transition = try Lifecycle.apply(
      step.action, to: record.referral.status, by: reach.stepCaller(record),
      why: grounds(of: step, text, on: record), isSolo: isSolo, codes: catalogue.codes,
      on: today)
    if step.report != nil, !transition.needsOutcomes { throw .reportNotAsked }
    let content = judged?.content ?? record.referral.content
    let insats = content.insats.flatMap { catalogue[$0] }
    let steps = record.steps.map { ($0.to, $0.day) } + [(transition.to, today)]
    return ReferralStep(
      transition, day: today, reason: step.reason, text: text,
      content: judged?.content ?? withoutConsent(record, step.reason, transition, today),
      due: DueDay.of(
        content, transition.to, insats: insats, steps: steps, contacts: record.contacts),
      report: step.report)
  }

  /// The order with its consent withdrawn, when that is why it ends.
  private func withoutConsent(
    _ record: ReferralRecord, _ reason: CodeKey?, _ transition: Transition, _ today: Day
  ) -> ReferralContent? {
    guard transition.reasonList == .withdrawals, reason == Self.consentWithdrawn,
      record.referral.content.consent?.withdrawn == nil
    else { return nil }
    var content = record.referral.content
    content.consent?.withdrawn = today
    return content.consent == nil ? nil : content
  }

  /// Whether the order's last step is this one, taken by an earlier try; a correction is so only
  /// with the same content.
  func isRepeat(
    _ step: TakeStep, _ record: ReferralRecord, _ given: ReferralContent?
  ) -> Bool {
    if let given, !record.holds(given, today: clock.today()) { return false }
    guard let last = record.steps.last, record.referral.version == step.version + 1 else {
      return false
    }
    let row = Lifecycle.transition(step.action, from: last.from, isSolo: isSolo)
    return last.by == caller.name && row?.to == last.to && last.reason == step.reason
      && last.text == ReferralText.cleaned(step.text, isMultiline: true)
      && last.day == (step.day ?? clock.today()) && last.report == step.report
  }

  /// Only warnings with an override are told of: those were let through.
  func receipt(
    _ record: ReferralRecord, _ warnings: [ReferralWarning]
  ) -> OrderReceipt {
    let overridden = Set(record.referral.content.overrides.map(\.warning))
    return OrderReceipt(
      number: record.referral.number, status: record.referral.status,
      holdsPlace: record.referral.holdsPlace, waits: record.waits,
      version: record.referral.version,
      warnings: warnings.filter { overridden.contains($0.key) })
  }

  /// The alternatives as the catalogue is now that the last place is gone.
  private func full(_ judged: JudgedOrder) throws(EngineError) -> OrderRefusal {
    guard let insats = judged.insats else { return .faults([ReferralFault(.insats, .missing)]) }
    let catalogue = try stored { () throws(StoreError) in try store.catalogue() }
    let needs = ReferralWarnings.needs(of: judged.content, insats: insats, age: judged.age)
    let matches = Matching.alternatives(
      to: insats.id, for: needs, in: catalogue, today: clock.today())
    return .full(insats.id, alternatives: matches.map(\.insats))
  }

  func judged(
    _ content: ReferralContent, own: Int?, _ catalogue: Catalogue
  ) throws(EngineError) -> JudgedOrder {
    let number = try? PersonalNumber.parse(content.client.personalNumber, today: clock.today())
    let known = try stored { () throws(StoreError) in
      try store.past(
        caseNumber: (try? CaseNumber(content.client.caseNumber))?.text,
        personalNumber: number?.normalised ?? "", by: caller.name, at: clock.now())
    }
    return JudgedOrder(
      content, known: known.client, past: known.past, own: own, catalogue, today: clock.today())
  }

  func stored<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(EngineError) -> Result { try EngineError.mapping(body) }
}
