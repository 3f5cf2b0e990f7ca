import Domain
import Messages
import Testing

@testable import Engine

@Suite struct SubmitTests {
  let engine: SoloEngine
  /// 30 places, 24 taken, 3 wait.
  let insats: InsatsID = "HBG-01"

  init() throws { engine = try Samples.practice() }

  @Test func `an order is reviewed in a shared store and takes a place`() throws {
    let before = try #require(try engine.places(insats))
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    #expect(receipt.status == .inReview)
    #expect(receipt.holdsPlace)
    #expect(try engine.places(insats)?.booked == before.booked.map { $0 + 1 })
    let sheet = try #require(try engine.sheet(receipt.number))
    #expect(sheet.steps.map(\.to) == [.draft, .inReview])
    #expect(sheet.steps.allSatisfy { $0.by == "handlaggare1" && $0.day == Samples.day })
    #expect(sheet.referral.unit == engine.caller.unit)
    #expect(sheet.actions == [.withdraw])
    #expect(try engine.faults() == [])
  }

  @Test func `an order in a store of one's own goes straight to the provider`() throws {
    let scratch = try Scratch()
    let solo = try scratch.create(["helsingborg"])
    let receipt = try #require(try solo.ordered(OrderSamples.content("HBG-01")))
    #expect(receipt.status == .ordered)
    #expect(!receipt.holdsPlace)
    #expect(try solo.sheet(receipt.number)?.steps.map(\.to) == [.draft, .ordered])
    #expect(try solo.faults() == [])
  }

  @Test func `the same request again gives the same answer and nothing more`() throws {
    let content = try engine.overridden(OrderSamples.content(insats))
    let id = OrderSamples.requestID()
    guard case .submitted(let first) = try engine.submitting(content, id: id),
      case .submitted(let second) = try engine.submitting(content, id: id)
    else {
      Issue.record("not stored")
      return
    }
    #expect(first == second)
    #expect(try engine.lines(OrderQuery(.mine)).count { $0.client.caseNumber == "PROV-1" } == 1)
  }

  @Test func `faults come back with their fields and nothing is stored`() throws {
    var content = OrderSamples.content(insats)
    content.justification = " \n "
    content.reasons = ["finns-inte"]
    content.client.personalNumber = "19850101-0000"
    let before = try engine.lines(OrderQuery(.mine)).count
    guard case .refused(.faults(let faults)) = try engine.submitting(content) else {
      Issue.record("stored")
      return
    }
    #expect(Set(faults.map(\.field)) == [.justification, .reasons, .personalNumber])
    #expect(try engine.lines(OrderQuery(.mine)).count == before)
  }

  @Test func `a warning stops the order until it is let through with a reason`() throws {
    var content = OrderSamples.content(insats)
    guard case .refused(.warnings(let warnings, let missing)) = try engine.submitting(content)
    else {
      Issue.record("stored")
      return
    }
    #expect(!missing.isEmpty)
    #expect(Set(missing).isSubset(of: warnings.map(\.key)))
    content = try engine.overridden(content)
    guard case .submitted(let receipt) = try engine.submitting(content) else {
      Issue.record("refused")
      return
    }
    #expect(Set(receipt.warnings.map(\.key)) == Set(missing))
    #expect(try engine.sheet(receipt.number)?.referral.content.overrides == content.overrides)
  }

  @Test func `letting a full insats through takes no place and waits`() throws {
    let full: InsatsID = "HBG-03"
    let before = try #require(try engine.places(full))
    #expect(before.free == 0)
    var content = OrderSamples.content(full)
    content = try engine.overridden(content)
    guard case .refused(.warnings(let warnings, [.noFreePlace])) = try engine.submitting(content)
    else {
      Issue.record("not asked for")
      return
    }
    let warning = try #require(warnings.first { $0.key == .noFreePlace })
    for id in warning.alternatives { #expect(try engine.places(id)?.free ?? 0 > 0) }
    content = try engine.overridden(content, also: .noFreePlace)
    guard case .submitted(let receipt) = try engine.submitting(content) else {
      Issue.record("refused")
      return
    }
    #expect(!receipt.holdsPlace && receipt.waits)
    let after = try #require(try engine.places(full))
    #expect(after.booked == before.booked)
    #expect(after.waiting == before.waiting.map { $0 + 1 })
    #expect(try engine.faults() == [])
  }

  @Test func `a withdrawn order gives its place back and says why`() throws {
    let before = try engine.places(insats)
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let step = TakeStep(
      number: receipt.number, action: .withdraw, reason: "behovet-andrat", version: 1)
    guard case .stepped(let after) = try engine.send(.step(step)) else {
      Issue.record("refused")
      return
    }
    #expect(after.status == .withdrawn && !after.holdsPlace && after.version == 2)
    #expect(try engine.places(insats) == before)
    let last = try engine.sheet(receipt.number)?.steps.last
    #expect(last?.reason == "behovet-andrat" && last?.by == "handlaggare1")
    // The same step again, after an answer that was lost.
    guard case .stepped(let again) = try engine.send(.step(step)) else {
      Issue.record("refused")
      return
    }
    #expect(again == after)
    #expect(try engine.faults() == [])
  }

  @Test func `a step without its reason is refused by the lifecycle`() throws {
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let step = TakeStep(number: receipt.number, action: .withdraw, version: 1)
    #expect(try engine.refusal(.step(step)) == .step(.reasonMissing(list: .withdrawals)))
    #expect(try engine.sheet(receipt.number)?.steps.count == 2)
  }

  @Test func `two who change an order get both sides and nothing is overwritten`() throws {
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    _ = try supervisor.send(
      .step(
        TakeStep(
          number: receipt.number, action: .sendBack, reason: "mal-otydligt", text: "Skriv målet",
          version: 1)))
    let mine = TakeStep(
      number: receipt.number, action: .withdraw, reason: "flyttat", version: 1)
    guard case .conflict(let now, let told)? = try engine.refusal(.step(mine)) else {
      Issue.record("no conflict")
      return
    }
    #expect(told == mine)
    #expect(now.referral.status == .sentBack && now.referral.version == 2)
    #expect(now.steps.last?.text == "Skriv målet")
    #expect(try engine.sheet(receipt.number)?.referral.status == .sentBack)
  }

  @Test func `an order that came back is corrected and sent in again`() throws {
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    _ = try supervisor.send(
      .step(
        TakeStep(
          number: receipt.number, action: .sendBack, reason: "mal-otydligt", version: 1)))
    #expect(try engine.sheet(receipt.number)?.referral.holdsPlace == false)
    var content = try #require(try engine.sheet(receipt.number)).referral.content
    content.goals = ["Ett tydligt mål"]
    let step = TakeStep(
      number: receipt.number, action: .submit, version: 2, content: content)
    guard case .stepped(let after) = try engine.send(.step(step)) else {
      Issue.record("refused: \(String(describing: try engine.refusal(.step(step))))")
      return
    }
    #expect(after.status == .inReview && after.holdsPlace)
    #expect(try engine.sheet(receipt.number)?.referral.content.goals == ["Ett tydligt mål"])
    #expect(try engine.faults() == [])
  }

  @Test func `nobody reviews their own order`() throws {
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let both = SoloEngine(
      store: engine.store,
      caller: Caller(
        name: "handlaggare1", roles: [.caseworker, .supervisor], unit: engine.caller.unit),
      clock: Samples.clock)
    let step = TakeStep(number: receipt.number, action: .approve, version: 1)
    #expect(try both.refusal(.step(step)) == .step(.ownReferral))
    #expect(try engine.refusal(.step(step)) == .step(.notAllowed(roles: [.supervisor])))
  }

  @Test func `no order takes the place of one there is not`() throws {
    let content = try engine.overridden(OrderSamples.content(insats))
    let elsewhere = try OrderSamples.practice(as: "handlaggare3", on: engine)
    let hidden = try #require(try elsewhere.lines(OrderQuery(.mine)).first).number
    for number in [hidden, 9_999] {
      var order = SubmitOrder(requestID: OrderSamples.requestID(), content: content)
      order.replaces = number
      #expect(try engine.refusal(.submit(order)) == .noSuchOrder(number))
    }
    #expect(try engine.faults() == [])
  }

  @Test(arguments: [
    ("a\u{0}b", ReferralFault.Problem.forbiddenCharacter(code: 0)),
    ("a\u{1B}b", .forbiddenCharacter(code: 0x1B)),
    (String(repeating: "x", count: 10_000_000), .tooLong(limit: ReferralLimit.stepText)),
  ])
  func `words of a step that cannot be stored are refused with why`(
    text: String, problem: ReferralFault.Problem
  ) throws {
    let receipt = try #require(try engine.ordered(OrderSamples.content(insats)))
    let step = TakeStep(
      number: receipt.number, action: .withdraw, reason: "flyttat", text: text, version: 1)
    #expect(try engine.refusal(.step(step)) == .step(.text(problem)))
    #expect(try engine.sheet(receipt.number)?.steps.count == 2)
  }

  @Test(arguments: ["", "nej", "6f1c1f6e"])
  func `a request without a right id is refused`(id: String) throws {
    #expect(
      try engine.refusal(.submit(SubmitOrder(requestID: id, content: ReferralContent())))
        == .requestID)
  }

  @Test func `a case number that is somebody else's is told before anything of that person`() throws
  {
    _ = try #require(try engine.ordered(OrderSamples.content(insats)))
    var content = OrderSamples.content(insats)
    content.client.name = "Någon Annan"
    guard case .assessed(let assessment) = try engine.send(.assess(content, own: nil)) else {
      Issue.record("not assessed")
      return
    }
    let told = Set(assessment.warnings.map(\.key))
    #expect(told.isDisjoint(with: [.sameInsats, .sameKind, .openOrder]))
    #expect(
      try engine.refusal(
        .submit(SubmitOrder(requestID: OrderSamples.requestID(), content: content)))
        == .clientDiffers(.name))
    content.client.caseNumber = "prov-1"
    content.client.name = "prov  person"
    #expect(
      try engine.refusal(
        .submit(SubmitOrder(requestID: OrderSamples.requestID(), content: content)))
        != .clientDiffers(.name))
  }

  @Test(arguments: ["handlaggare2", "handlaggare3"])
  func `a request id that is another caseworker's is refused and not answered for`(
    name: String
  ) throws {
    let id = OrderSamples.requestID()
    let content = try engine.overridden(OrderSamples.content(insats))
    guard case .submitted = try engine.submitting(content, id: id) else {
      Issue.record("not stored")
      return
    }
    let other = try OrderSamples.practice(as: name, on: engine)
    let theirs = try other.overridden(OrderSamples.content("HBG-02", case: "PROV-2"))
    guard case .refused(.requestID) = try other.submitting(theirs, id: id) else {
      Issue.record("stored or answered")
      return
    }
    #expect(try engine.faults() == [])
  }
}
