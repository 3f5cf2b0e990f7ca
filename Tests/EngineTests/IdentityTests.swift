import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// Clients with numbers of every sort, and without, from the order to the client.
@Suite struct IdentityTests {
  let engine: SoloEngine

  init() throws { engine = try Samples.practice() }

  private func content(_ number: String, case caseNumber: String = "PROV-1") -> ReferralContent {
    var content = OrderSamples.content("HBG-01", case: caseNumber)
    content.client.personalNumber = number
    return content
  }

  private func found(_ query: ClientQuery) throws -> [ClientSummary] {
    guard case .clients(let found) = try engine.send(.clients(query)) else { return [] }
    return found
  }

  private func client(_ id: Int) throws -> ClientSummary? {
    guard case .client(let file) = try engine.send(.client(id)) else { return nil }
    return file.client
  }

  private func revealed(_ id: Int) throws -> String? {
    guard case .number(let number) = try engine.send(.revealNumber(id)) else { return nil }
    return number
  }

  /// As typed, whole, and what kind it is.
  private static let numbers = [
    ("8103032390", "19810303-2390", "personnummer"),
    ("20000101T220", "20000101-T220", "interim"), ("000101-T220", "20000101-T220", "interim"),
    ("19821214-2387", "19821214-2387", "personnummer"),
    // No day of birth: month 00, and 31 April.
    ("19780088-2396", "19780088-2396", "samordningsnummer"),
    ("19200491-2388", "19200491-2388", "samordningsnummer"),
  ]

  @Test(arguments: numbers)
  func `a number goes with its client, masked until somebody asks`(
    typed: String, whole: String, kind: String
  ) throws {
    let number = try #require(try engine.ordered(content(typed))).number
    let masked = whole.prefix(9) + "****"
    let sheet = try #require(try engine.sheet(number))
    #expect(sheet.client.maskedNumber == String(masked))
    #expect(sheet.referral.content.client.personalNumber == String(masked))
    let id = sheet.client.id
    #expect(try client(id)?.maskedNumber == String(masked))
    #expect(try found(.caseNumber("prov-1")).map(\.maskedNumber) == [String(masked)])
    #expect(try found(.personalNumber(typed)).map(\.id).contains(id))
    #expect(try found(.personalNumber(whole)).map(\.id).contains(id))
    #expect(try revealed(id) == whole)
    let record = try engine.store.referral(number, by: "prov", at: 1) { _ in true }
    #expect(record?.client.numberKind == kind)
    #expect(try engine.faults() == [])
  }

  @Test(arguments: [
    // 26 years old, by an interim number too.
    ("20000101-T220", true), ("19810303-2390", true), ("19780088-2396", false), ("", false),
  ])
  func `an age is judged when the number tells one, also of a client who is known`(
    number: String, isJudged: Bool
  ) throws {
    let young = try #require(
      try engine.catalogue().insatser.first { $0.ages?.to ?? 99 < 26 && $0.status == .active })
    func isWarned(_ content: ReferralContent) throws -> Bool? {
      var content = content
      content.insats = young.id
      guard case .assessed(let assessment) = try engine.send(.assess(content, own: nil)) else {
        return nil
      }
      return assessment.warnings.contains { $0.key == .age }
    }
    #expect(try isWarned(content(number)) == isJudged)
    _ = try engine.ordered(content(number))
    #expect(try isWarned(content("")) == isJudged)
  }

  @Test func `a client without a number is one, and gets it later`() throws {
    let first = try #require(try engine.ordered(content(""))).number
    let id = try #require(try engine.sheet(first)).client.id
    #expect(try client(id)?.maskedNumber == nil)
    let before = try engine.store.newestEvent()
    #expect(try revealed(id) == "")
    // Nothing was shown.
    #expect(try engine.store.events(after: before) == [])
    _ = try #require(try engine.ordered(content("20000101-T220")))
    #expect(try revealed(id) == "20000101-T220")
    #expect(try engine.sheet(first)?.client.maskedNumber == "20000101-****")
    // A number that says otherwise is somebody else's.
    #expect(
      try engine.refusal(
        .submit(
          SubmitOrder(
            requestID: OrderSamples.requestID(),
            content: try engine.overridden(content("19821214-2387")))))
        == .clientDiffers(.personalNumber))
    #expect(try engine.faults() == [])
  }

  @Test func `a masked number is only taken as the client's own`() throws {
    _ = try #require(try engine.ordered(content("19821214-2387")))
    let again = try #require(try engine.ordered(content("19821214-****"))).number
    let id = try #require(try engine.sheet(again)).client.id
    #expect(try revealed(id) == "19821214-2387")
    for (number, caseNumber) in [
      ("19800102-****", "PROV-1"), ("19821214-****", "PROV-2"), ("****", "PROV-2"),
    ] {
      guard
        case .faults(let faults)? = try engine.refusal(
          .submit(
            SubmitOrder(
              requestID: OrderSamples.requestID(), content: content(number, case: caseNumber))))
      else {
        Issue.record("taken")
        continue
      }
      #expect(faults.map(\.field) == [.personalNumber])
    }
  }
}
