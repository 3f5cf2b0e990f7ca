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
      receiver: "Utföraren", fields: fields, purpose: "Planera", given: Samples.day, form: .oral,
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
    guard case .providerCopy(let copy) = try engine.send(.providerCopy(number)) else {
      Issue.record("refused")
      return
    }
    #expect(copy.steps == told)
  }
}
