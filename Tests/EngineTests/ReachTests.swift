import Domain
import Messages
import Testing

@testable import Engine

/// Who sees whose orders, and what of them.
@Suite struct ReachTests {
  let engine: SoloEngine
  let receipt: OrderReceipt

  init() throws {
    engine = try Samples.practice()
    var content = OrderSamples.content("HBG-01")
    content.client.personalNumber = "19800102-2386"
    receipt = try #require(try engine.ordered(content))
  }

  @Test(arguments: [
    ("handlaggare1", true), ("handlaggare2", true), ("arbetsledare1", true),
    ("handlaggare3", false), ("arbetsledare2", false), ("utforare1", false),
  ])
  func `an order in review is its own unit's`(name: String, sees: Bool) throws {
    let other = try OrderSamples.practice(as: name, on: engine)
    #expect((try other.sheet(receipt.number) != nil) == sees)
    let step = TakeStep(number: receipt.number, action: .withdraw, version: 1)
    if !sees { #expect(try other.refusal(.step(step)) == .noSuchOrder(receipt.number)) }
  }

  @Test(arguments: ["handlaggare1", "arbetsledare1", "handlaggare5", "utforare1", "utforare2"])
  func `lists hold what one may open and nothing else`(name: String) throws {
    let other = try OrderSamples.practice(as: name, on: engine)
    let lines = try other.lines(OrderQuery(.unit))
    #expect(!lines.isEmpty)
    for line in lines.prefix(10) { #expect(try other.sheet(line.number) != nil) }
    if other.caller.roles == [.provider] {
      #expect(lines.allSatisfy { $0.status != .inReview && $0.status != .sentBack })
    } else {
      #expect(lines.allSatisfy { $0.unit == other.caller.unit })
    }
  }

  @Test func `lists are sorted by what is due and filtered`() throws {
    let lines = try engine.lines(OrderQuery(.unit, onlyOpen: true))
    let due = lines.compactMap(\.due)
    #expect(due == due.sorted())
    #expect(lines.allSatisfy { $0.status.isOpen })
    let one = try engine.lines(OrderQuery(.unit, statuses: [.started], insats: lines.first?.insats))
    #expect(one.allSatisfy { $0.status == .started && $0.insats == lines.first?.insats })
    let soon = try engine.lines(OrderQuery(.unit, onlyOpen: true, dueBy: Samples.day))
    #expect(
      soon.map(\.number)
        == lines.filter { $0.due.map { $0 <= Samples.day } ?? false }
        .map(\.number))
    let uppdrag = try engine.lines(OrderQuery(.unit, provider: "uppdrag"))
    let catalogue = try engine.catalogue()
    #expect(!uppdrag.isEmpty)
    #expect(uppdrag.allSatisfy { catalogue[$0.insats]?.provider == "uppdrag" })
  }

  @Test func `numbers leave masked, and the whole one only when asked for`() throws {
    let sheet = try #require(try engine.sheet(receipt.number))
    #expect(sheet.client.maskedNumber == "19800102-****")
    #expect(sheet.referral.content.client.personalNumber == "19800102-****")
    guard case .clients(let found) = try engine.send(.clients(.personalNumber("8001022386"))),
      case .number(let whole) = try engine.send(.revealNumber(sheet.client.id))
    else {
      Issue.record("refused")
      return
    }
    #expect(found.contains { $0.id == sheet.client.id && $0.maskedNumber == "19800102-****" })
    #expect(whole == "19800102-2386")
    let other = try OrderSamples.practice(as: "handlaggare3", on: engine)
    #expect(
      try other.refusal(.revealNumber(sheet.client.id)) == .noSuchClient(sheet.client.id))
  }

  @Test func `a protected client has neither name nor number in a list`() throws {
    var content = OrderSamples.content("HBG-02", case: "PROV-9")
    content.client.name = "Hemlig Person"
    content.client.personalNumber = "19810303-2390"
    content.client.isProtected = true
    let number = try #require(try engine.ordered(content)).number
    let line = try #require(
      try engine.lines(OrderQuery(.mine)).first { $0.number == number })
    #expect(line.client.name == nil && line.client.maskedNumber == nil)
    #expect(line.client.isProtected)
    guard case .clients(let byName) = try engine.send(.clients(.name("Hemlig"))),
      case .clients(let byCase) = try engine.send(.clients(.caseNumber("prov-9")))
    else { return }
    #expect(byName == [])
    #expect(byCase.map(\.name) == [nil] && byCase.map(\.maskedNumber) == [nil])
    #expect(try engine.sheet(number)?.client.name == "Hemlig Person")
    #expect(try engine.sheet(number)?.referral.content.client.personalNumber == "")
  }

  @Test func `clients are found by the beginning of a name and no other words`() throws {
    func found(_ text: String) throws -> Int {
      guard case .clients(let found) = try engine.send(.clients(.name(text))) else { return -1 }
      return found.count
    }
    #expect(try found("prov per") == 1)
    #expect(try found("PERSON") == 1)
    #expect(try found("erson") == 0)
    #expect(try found("komma närmare") == 0)
    #expect(try found("%") == 0)
  }

  @Test func `a copy for a provider holds what the consent covers`() throws {
    #expect(
      try engine.refusal(.providerCopy(receipt.number)) == .noCopy(receipt.number, .notOrdered))
    try engine.sendOn(receipt.number)
    #expect(
      try engine.refusal(.providerCopy(receipt.number)) == .noCopy(receipt.number, .noConsent))
    var content = OrderSamples.content("HBG-17", case: "PROV-3")
    content.consent = Consent(
      receiver: "Externa leverantörer", fields: [.purpose, .goals], purpose: "Planera",
      given: Samples.day, form: .written)
    let number = try #require(try engine.ordered(content)).number
    #expect(try engine.refusal(.providerCopy(number)) == .noCopy(number, .notOrdered))
    try engine.sendOn(number)
    guard case .providerCopy(let copy) = try engine.send(.providerCopy(number)) else {
      Issue.record("refused")
      return
    }
    #expect(copy.terms == CopyTerms(receiver: "Externa leverantörer", purpose: "Planera"))
    #expect(copy.referral.content.purpose == content.purpose)
    #expect(copy.referral.content.goals == content.goals)
    #expect(copy.referral.content.justification == "")
    #expect(copy.referral.content.client.name == "" && copy.client.name == nil)
    #expect(copy.client.caseNumber == "" && copy.referral.content.client.caseNumber == "")
    #expect(copy.hidden.contains(.ownView) && !copy.hidden.contains(.goals))
  }

  @Test func `an external provider sees only what the consent covers`() throws {
    let external = try OrderSamples.practice(as: "utforare2", on: engine)
    let line = try #require(try external.lines(OrderQuery(.mine)).first)
    let sheet = try #require(try external.sheet(line.number))
    #expect(sheet.referral.content.justification == "")
    #expect(sheet.hidden.contains(.justification))
    let inHouse = try OrderSamples.practice(as: "utforare1", on: engine)
    let own = try #require(try inHouse.lines(OrderQuery(.mine)).first)
    #expect(try inHouse.sheet(own.number)?.referral.content.justification != "")
  }

  @Test func `a client's chain tells every order and which may be opened`() throws {
    guard case .client(let file) = try engine.send(.client(receipt.clientID(engine))) else {
      Issue.record("refused")
      return
    }
    #expect(file.chain.orders.map(\.number) == [receipt.number])
    #expect(file.mayOpen == [receipt.number])
    let other = try OrderSamples.practice(as: "handlaggare3", on: engine)
    #expect(
      try other.refusal(.client(file.client.id)) == .noSuchClient(file.client.id))
  }
}

extension OrderReceipt {
  fileprivate func clientID(_ engine: SoloEngine) throws -> Int {
    try engine.sheet(number)?.client.id ?? 0
  }
}
