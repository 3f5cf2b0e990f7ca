import Domain
import Messages
import Testing

@testable import Engine

/// Answers from providers, and closing with what came of it.
@Suite struct ClosingTests {
  let engine: SoloEngine
  let provider: SoloEngine
  let insats: InsatsID = "HBG-01"

  init() throws {
    engine = try Samples.practice()
    provider = try OrderSamples.practice(as: "utforare1", on: engine)
  }

  private func close(
    _ number: Int, version: Int = 6, _ report: ClosureReport? = .sample, day: Day? = nil
  ) -> Request {
    .step(
      TakeStep(
        number: number, action: .close, reason: "studier-csn", version: version, day: day,
        report: report))
  }

  @Test func `a provider accepts, starts and closes, and everybody sees what came of it`() throws {
    let before = try #require(try engine.figures(insats))
    let free = try #require(try engine.places(insats)?.free)
    let number = try engine.starting(OrderSamples.content(insats), by: provider)
    #expect(try engine.places(insats)?.free == free - 1)
    let version = try #require(try provider.sheet(number)).referral.version
    #expect(try #require(try provider.sheet(number)).actions.contains(.close))
    guard case .stepped(let receipt) = try provider.send(close(number, version: version)) else {
      Issue.record("not closed")
      return
    }
    #expect(receipt.status == .closed && !receipt.holdsPlace)
    for reader in [engine, provider] {
      let last = try #require(try reader.sheet(number)?.steps.last)
      #expect(last.report == .sample && last.reason == "studier-csn" && last.by == "utforare1")
    }
    let after = try #require(try engine.figures(insats))
    #expect(after.closed == before.closed + 1 && after.orders == before.orders + 1)
    #expect(after.workOrStudies == before.workOrStudies + 1)
    #expect(after.asOrdered[.yes] == before.asOrdered[.yes, default: 0] + 1)
    #expect(try engine.places(insats)?.free == free)
    let client = try #require(try engine.sheet(number)).client.id
    guard case .client(let file) = try engine.send(.client(client)) else { return }
    #expect(file.chain.orders.last?.kasClass == "B")
    #expect(try engine.faults() == [])
  }

  @Test func `an order is not closed without an outcome for each goal`() throws {
    let number = try engine.starting(OrderSamples.content(insats), by: provider)
    let version = try #require(try engine.sheet(number)).referral.version
    var few = ClosureReport.sample
    few.outcomes.removeLast()
    var many = ClosureReport.sample
    many.outcomes.append(GoalOutcome(.no))
    var unsaid = ClosureReport.sample
    unsaid.asOrdered = nil
    for report in [nil, few, many, unsaid] {
      #expect(
        try provider.refusal(close(number, version: version, report)) == .step(.outcomesMissing))
    }
    var hostile = ClosureReport.sample
    hostile.nextStep = "a\u{0}b"
    #expect(
      try provider.refusal(close(number, version: version, hostile))
        == .words(.forbiddenCharacter(code: 0)))
    #expect(
      try provider.refusal(
        .step(
          TakeStep(
            number: number, action: .pause, text: "Sjuk", version: version, report: .sample)))
        == .step(.reportNotAsked))
    #expect(try engine.sheet(number)?.referral.status == .started)
  }

  @Test func `the same closing again is harmless, and another one is not taken for it`() throws {
    let number = try engine.starting(OrderSamples.content(insats), by: provider)
    let version = try #require(try engine.sheet(number)).referral.version
    let request = close(number, version: version)
    guard case .stepped(let first) = try provider.send(request),
      case .stepped(let again) = try provider.send(request)
    else {
      Issue.record("refused")
      return
    }
    #expect(first == again)
    var other = ClosureReport.sample
    other.outcomes[0].degree = .no
    for different in [
      close(number, version: version, other),
      close(number, version: version, day: Samples.day.adding(days: -1)),
    ] {
      guard case .conflict? = try provider.refusal(different) else {
        Issue.record("taken for the same")
        return
      }
    }
    #expect(try engine.sheet(number)?.steps.count == first.version + 1)
    #expect(try engine.faults() == [])
  }

  @Test func `what a provider does may be written down later, but never before what is`() throws {
    let line = try #require(
      try provider.lines(OrderQuery(.provider, statuses: [.received, .assessed])).first)
    let last = try #require(try provider.sheet(line.number)?.steps.last?.day)
    func accept(_ day: Day) -> Request {
      .step(TakeStep(number: line.number, action: .accept, version: line.version, day: day))
    }
    for day in [last.adding(days: -1), Samples.day.adding(days: 1)] {
      #expect(try provider.refusal(accept(day)) == .day(line.number))
    }
    guard case .stepped = try provider.send(accept(last)) else {
      Issue.record("refused")
      return
    }
    #expect(try provider.sheet(line.number)?.steps.last?.day == last)
    let mine = try #require(try engine.lines(OrderQuery(.mine, statuses: [.inReview])).first)
    let withdraw = TakeStep(
      number: mine.number, action: .withdraw, reason: "flyttat", version: mine.version,
      day: Samples.day.adding(days: -1))
    #expect(try engine.refusal(.step(withdraw)) == .day(mine.number))
  }

  @Test func `a no for lack of place is a need of the caseworker's, marked as noticed`() throws {
    func needs() throws -> [UnmetNeed] {
      guard case .needs(let register) = try engine.send(.needs) else { return [] }
      return register.needs
    }
    let before = try needs().count
    let other = try engine.reaching(OrderSamples.content(insats, case: "PROV-2"))
    try provider.taking(.decline, on: other, reason: "fel-malgrupp", text: "Fel nivå")
    let number = try engine.reaching(OrderSamples.content(insats))
    let version = try #require(try provider.sheet(number)).referral.version
    let step = Request.step(
      TakeStep(
        number: number, action: .decline, reason: "plats-saknas", text: "Fullt till våren",
        version: version))
    _ = try provider.send(step)
    _ = try provider.send(step)
    let found = try needs()
    #expect(found.count == before + 1)
    let need = try #require(found.first)
    #expect(need.source == .noPlace && need.sender == "handlaggare1" && need.text == "")
    #expect(need.targetGroups == ["forsorjningsstodstagare"])
    #expect(need.kind == (try engine.catalogue())[insats]?.kind)
    #expect(try engine.faults() == [])
  }

  @Test func `a provider who is not told the goals leaves the closing to the caseworker`() throws {
    let outside = try OrderSamples.practice(as: "utforare2", on: engine)
    for (fields, mayClose) in [([ReferralField.name], false), ([.name, .goals], true)] {
      var content = OrderSamples.content("HBG-17", case: "PROV-\(fields.count)")
      content.consent = Consent(
        receiver: PracticeText.externalProvider, fields: fields, purpose: "Planera",
        given: Samples.day, form: .oral)
      let number = try engine.starting(content, by: outside)
      let offered = try #require(try outside.sheet(number)).actions
      #expect(offered.contains(.close) == mayClose && offered.contains(.pause))
      #expect(try #require(try engine.sheet(number)).actions.contains(.close))
    }
  }
}
