import Domain
import Testing

/// A refusal says what is missing.
@Suite struct LifecycleRefusalTests {
  typealias Samples = LifecycleSamples

  private func refusal(
    _ action: ReferralAction, _ status: ReferralStatus?, roles: Set<UserRole>, isOwn: Bool = false,
    isSameUnit: Bool = true, why grounds: StepGrounds = StepGrounds(), isSolo: Bool = false
  ) -> LifecycleError? {
    let caller = StepCaller.user(roles: roles, isOwn: isOwn, isSameUnit: isSameUnit)
    switch Samples.apply(action, status, caller, grounds, isSolo: isSolo) {
    case .success: return nil
    case .failure(let error): return error
    }
  }

  @Test func `a step the status does not have`() {
    #expect(
      refusal(.approve, .draft, roles: [.supervisor])
        == .noSuchStep(from: .draft, action: .approve))
    #expect(
      refusal(.submit, nil, roles: [.caseworker], isOwn: true)
        == .noSuchStep(from: nil, action: .submit))
    #expect(
      refusal(.takeBack, .ordered, roles: [.supervisor], isSolo: true)
        == .noSuchStep(from: .ordered, action: .takeBack))
    // Decided already, by somebody else.
    #expect(
      refusal(.approve, .approved, roles: [.supervisor])
        == .noSuchStep(from: .approved, action: .approve))
  }

  @Test func `a role that may not, and the roles that may`() {
    #expect(refusal(.approve, .inReview, roles: [.caseworker]) == .notAllowed(roles: [.supervisor]))
    #expect(
      refusal(.accept, .ordered, roles: [.supervisor])
        == .notAllowed(roles: [.caseworker, .provider]))
    #expect(
      refusal(.withdraw, .ordered, roles: [.provider])
        == .notAllowed(roles: [.caseworker, .supervisor]))
    #expect(
      refusal(.expire, .ordered, roles: Set(UserRole.allCases)) == .notAllowed(roles: []))
    #expect(
      Samples.apply(.approve, .inReview, .system, StepGrounds())
        == .failure(.notAllowed(roles: [.supervisor])))
  }

  @Test func `another unit, one's own, and somebody else's`() {
    #expect(refusal(.approve, .inReview, roles: [.supervisor], isSameUnit: false) == .otherUnit)
    #expect(refusal(.accept, .ordered, roles: [.provider], isSameUnit: false) == .otherUnit)
    #expect(refusal(.approve, .inReview, roles: [.supervisor], isOwn: true) == .ownReferral)
    #expect(refusal(.submit, .draft, roles: [.caseworker]) == .notOwnReferral)
    // The unit is asked first: one learns nothing of another unit's orders.
    #expect(
      refusal(.approve, .inReview, roles: [.supervisor], isOwn: true, isSameUnit: false)
        == .otherUnit)
  }

  @Test(arguments: [
    (ReferralAction.sendBack, ReferralStatus.inReview, UserRole.supervisor, CodeListName.sendBacks),
    (.withdraw, .ordered, .caseworker, .withdrawals), (.close, .started, .provider, .closures),
    (.decline, .received, .provider, .refusals), (.redirect, .accepted, .supervisor, .withdrawals),
  ])
  func `a reason from the step's own list`(
    action: ReferralAction, status: ReferralStatus, role: UserRole, list: CodeListName
  ) {
    func with(_ reason: CodeKey?) -> LifecycleError? {
      refusal(
        action, status, roles: [role],
        why: StepGrounds(reason: reason, text: "Därför.", hasOutcomes: true))
    }
    #expect(with(nil) == .reasonMissing(list: list))
    #expect(with("finns-inte") == .reasonUnknown(list: list))
    #expect(with("") == .reasonUnknown(list: list))
    #expect(with("utgatt") == .reasonUnknown(list: list))
    #expect(with("vanligt") == nil)
  }

  @Test(arguments: ["", "   ", "\n\t\u{A0} ", "-", " . ", "…"])
  func `words, when the step or the reason asks for them`(blank: String) {
    func with(
      _ action: ReferralAction, _ status: ReferralStatus, _ reason: CodeKey?, _ text: String
    ) -> LifecycleError? {
      refusal(
        action, status, roles: [.caseworker],
        why: StepGrounds(reason: reason, text: text, hasOutcomes: true))
    }
    #expect(with(.decline, .ordered, "vanligt", blank) == .textMissing)
    #expect(with(.decline, .ordered, "vanligt", "Fullt.") == nil)
    #expect(with(.withdraw, .ordered, "annat", blank) == .textMissing)
    #expect(with(.withdraw, .ordered, "annat", "Flyttar.") == nil)
    #expect(with(.withdraw, .ordered, "vanligt", blank) == nil)
    #expect(with(.close, .paused, "annat", blank) == .textMissing)
    #expect(with(.reopen, .closed, nil, blank) == .textMissing)
    #expect(with(.pause, .started, nil, blank) == .textMissing)
  }

  @Test(arguments: [
    (String(repeating: "x", count: 2_001), ReferralFault.Problem.tooLong(limit: 2_000)),
    (String(repeating: "x", count: 10_000_000), .tooLong(limit: 2_000)),
    ("a\u{0}b", .forbiddenCharacter(code: 0)), ("\u{1B}[31mx", .forbiddenCharacter(code: 27)),
    ("\u{202E}x", .forbiddenCharacter(code: 0x202E)),
  ])
  func `words that can be stored, asked for or not`(text: String, problem: ReferralFault.Problem) {
    for (action, reason) in [(ReferralAction.decline, CodeKey("vanligt")), (.receive, nil)] {
      let grounds = StepGrounds(reason: reason, text: text)
      #expect(refusal(action, .ordered, roles: [.caseworker], why: grounds) == .text(problem))
    }
    let longest = StepGrounds(text: String(repeating: "å\n", count: 1_000))
    #expect(refusal(.receive, .ordered, roles: [.caseworker], why: longest) == nil)
  }

  @Test func `an outcome for every goal, and no reason where none is asked`() {
    #expect(
      refusal(.close, .started, roles: [.caseworker], why: StepGrounds(reason: "vanligt"))
        == .outcomesMissing)
    #expect(
      refusal(.approve, .inReview, roles: [.supervisor], why: StepGrounds(reason: "vanligt"))
        == .reasonNotAsked)
  }
}
