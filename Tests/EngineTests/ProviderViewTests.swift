import Domain
import Messages
import Testing

@testable import Engine

/// What a provider is told: in-house the order, outside what the client has agreed to.
@Suite struct ProviderViewTests {
  let engine: SoloEngine
  let outside: InsatsID = "HBG-17"

  init() throws { engine = try Samples.practice() }

  private func order(_ insats: InsatsID, _ consent: Consent?) throws -> Int {
    var content = OrderSamples.content(insats)
    content.client.personalNumber = "19800102-2386"
    content.consent = consent
    let number = try #require(try engine.ordered(content)).number
    try engine.sendOn(number)
    return number
  }

  private func line(_ number: Int, to name: String) throws -> OrderLine {
    let provider = try OrderSamples.practice(as: name, on: engine)
    return try #require(try provider.lines(OrderQuery(.provider)).first { $0.number == number })
  }

  private static func consent(
    _ fields: [ReferralField], until: Day? = nil, withdrawn: Day? = nil
  ) -> Consent {
    Consent(
      receiver: "Externa leverantörer", fields: fields, purpose: "Planera", given: Samples.day,
      form: .oral,
      until: until, withdrawn: withdrawn)
  }

  @Test(arguments: [
    nil, consent([.purpose]), consent([.name, .caseNumber], withdrawn: Samples.day),
  ])
  func `a list outside holds nothing that no consent covers today`(consent: Consent?) throws {
    let number = try order(outside, consent)
    let line = try line(number, to: "utforare2")
    #expect(line.client.name == nil && line.client.caseNumber == "" && line.reasons == [])
    let provider = try OrderSamples.practice(as: "utforare2", on: engine)
    let sheet = try #require(try provider.sheet(number))
    #expect(sheet.client.name == nil && sheet.client.caseNumber == "")
    #expect(sheet.referral.content.client == ClientIdentity())
  }

  @Test func `a list outside holds what a consent covers`() throws {
    let number = try order(outside, Self.consent([.name, .caseNumber, .reasons]))
    let line = try line(number, to: "utforare2")
    #expect(line.client.name == "Prov Person" && line.client.caseNumber == "PROV-1")
    #expect(line.reasons == ["motivation"] && line.client.maskedNumber == nil)
  }

  @Test(arguments: [nil, consent([.name]), consent([.wishedStart])])
  func `a day of the order is told outside only with its field`(consent: Consent?) throws {
    let number = try order(outside, consent)
    let provider = try OrderSamples.practice(as: "utforare2", on: engine)
    try provider.taking(.accept, on: number)
    let day = try #require(try engine.sheet(number)?.due)
    let isTold = consent?.fields == [.wishedStart]
    #expect(try provider.sheet(number)?.due == (isTold ? day : nil))
    #expect(try line(number, to: "utforare2").due == (isTold ? day : nil))
    let due = try provider.lines(OrderQuery(.provider, dueBy: day)).map(\.number)
    #expect(due.contains(number) == isTold)
  }

  @Test func `what a caseworker wrote of how it went stays inside`() throws {
    let number = try order(outside, Self.consent(ReferralField.allCases))
    let provider = try OrderSamples.practice(as: "utforare2", on: engine)
    try provider.taking(.accept, on: number)
    try provider.taking(.start, on: number)
    let goals = try #require(try engine.sheet(number)).referral.content.goals
    let report = ClosureReport(
      outcomes: goals.map { _ in GoalOutcome(.no, text: "Inifrån") }, asOrdered: .partly,
      nextStep: "Inifrån")
    try engine.taking(
      .close, on: number, reason: "uteblivit", text: "Inifrån", report: report)
    let own = try #require(try engine.sheet(number)?.steps.last)
    #expect(own.report == report && own.text == "Inifrån")
    let told = try #require(try provider.sheet(number)?.steps.last)
    #expect(told.to == .closed && told.report == nil && told.text == "" && told.reason == nil)
  }

  @Test func `a list in-house needs no consent`() throws {
    let line = try line(try order("HBG-01", nil), to: "utforare1")
    #expect(line.client.name == "Prov Person" && line.reasons == ["motivation"])
  }

  @Test(arguments: [("HBG-01", "utforare1"), ("HBG-17", "utforare2")] as [(InsatsID, String)])
  func `what caseworker and supervisor write to each other is theirs`(
    insats: InsatsID, name: String
  ) throws {
    let number = try #require(
      try engine.ordered(
        {
          var content = OrderSamples.content(insats)
          content.consent = Self.consent(ReferralField.allCases)
          content.consent?.receiver = PracticeUsers.all.first { $0.name == name }?.unit ?? ""
          return content
        }())
    ).number
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    _ = try supervisor.send(
      .step(
        TakeStep(
          number: number, action: .sendBack, reason: "annat", text: "Skriv om bostaden",
          version: 1)))
    _ = try engine.send(.step(TakeStep(number: number, action: .submit, version: 2)))
    try engine.sendOn(number)
    let provider = try OrderSamples.practice(as: name, on: engine)
    guard case .providerCopy(let copy) = try engine.send(.providerCopy(number)) else {
      Issue.record("refused")
      return
    }
    #expect(copy.steps == (try provider.sheet(number))?.steps)
    _ = try provider.send(
      .step(
        TakeStep(
          number: number, action: .decline, reason: "ej-nabar", text: "Ringt tre gånger",
          version: 5)))
    let own = try #require(try engine.sheet(number)).steps
    #expect(own.map(\.to).suffix(5) == [.sentBack, .inReview, .approved, .ordered, .declined])
    let told = try #require(try provider.sheet(number)).steps
    #expect(told.map(\.to) == own.map(\.to) && told.map(\.day) == own.map(\.day))
    #expect(told.compactMap(\.reason) == ["ej-nabar"])
    #expect(told.map(\.text).filter { !$0.isEmpty } == ["Ringt tre gånger"])
    #expect(try engine.refusal(.providerCopy(number)) == .noCopy(number, .over))
  }

  @Test func `a consent for somebody else tells the provider nothing`() throws {
    var consent = Self.consent([.name, .caseNumber, .purpose])
    consent.receiver = "Försäkringskassan"
    let number = try order(outside, consent)
    let line = try line(number, to: "utforare2")
    #expect(line.client.name == nil && line.client.caseNumber == "")
    #expect(try engine.refusal(.providerCopy(number)) == .noCopy(number, .otherReceiver))
    var content = OrderSamples.content(outside, case: "PROV-8")
    content.consent = consent
    guard case .assessed(let wrong) = try engine.send(.assess(content, own: nil)) else { return }
    #expect(wrong.warnings.contains { $0.key == .consentMissing })
    content.consent?.receiver = " externa  LEVERANTÖRER"
    guard case .assessed(let right) = try engine.send(.assess(content, own: nil)) else { return }
    #expect(!right.warnings.contains { $0.key == .consentMissing })
  }

  @Test func `what a consent covers is told no more once the order is over`() throws {
    let number = try order(outside, Self.consent([.name, .caseNumber]))
    let version = try #require(try engine.sheet(number)).referral.version
    let step = TakeStep(
      number: number, action: .withdraw, reason: "samtycke-aterkallat", version: version)
    guard case .stepped = try engine.send(.step(step)), case .stepped = try engine.send(.step(step))
    else {
      Issue.record("refused")
      return
    }
    let line = try line(number, to: "utforare2")
    #expect(line.status == .withdrawn && line.client.name == nil && line.client.caseNumber == "")
    let sheet = try #require(try engine.sheet(number))
    #expect(sheet.referral.content.consent?.withdrawn == Samples.day)
    #expect(sheet.ordered == Samples.day && sheet.referral.version == version + 1)
    #expect(try engine.faults() == [])
  }

  @Test func `an order that was taken back or entered in error is no provider's to see`() throws {
    let provider = try OrderSamples.practice(as: "utforare1", on: engine)
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    func step(_ number: Int, _ action: ReferralAction, by user: SoloEngine) throws {
      let version = try #require(try user.sheet(number)).referral.version
      let reason: CodeKey? = action == .withdraw ? "flyttat" : nil
      let text = action == .markInError ? "Fel person" : ""
      guard
        case .stepped = try user.send(
          .step(
            TakeStep(number: number, action: action, reason: reason, text: text, version: version)))
      else {
        Issue.record("\(action) refused")
        return
      }
    }
    for actions in [[ReferralAction.takeBack, .withdraw], [.markInError]] {
      let number = try order("HBG-01", nil)
      #expect(try provider.sheet(number) != nil)
      for action in actions {
        try step(number, action, by: action == .withdraw ? engine : supervisor)
      }
      #expect(try provider.sheet(number) == nil)
      #expect(!(try provider.lines(OrderQuery(.provider))).contains { $0.number == number })
    }
    // Withdrawn while the provider had it, it is still there.
    let number = try order("HBG-02", nil)
    try step(number, .withdraw, by: engine)
    #expect(try provider.sheet(number)?.referral.status == .withdrawn)
  }

  @Test func `that somebody is protected is told only if the consent covers it`() throws {
    for fields in [[ReferralField.name, .caseNumber], [.name, .caseNumber, .isProtected]] {
      var content = OrderSamples.content(outside, case: "PROV-\(fields.count)")
      content.client.isProtected = true
      content.consent = Self.consent(fields)
      let number = try #require(try engine.ordered(content)).number
      try engine.sendOn(number)
      let isTold = fields.contains(.isProtected)
      let line = try line(number, to: "utforare2")
      #expect(line.client.isProtected == isTold && line.client.name == nil)
      let provider = try OrderSamples.practice(as: "utforare2", on: engine)
      let client = try #require(try provider.sheet(number)).client
      #expect(client.isProtected == isTold && client.name == nil)
    }
  }
}
