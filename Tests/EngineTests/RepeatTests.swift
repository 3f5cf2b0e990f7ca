import Domain
import Messages
import Testing

@testable import Engine

/// The same again is harmless, and something else is never taken for it.
@Suite struct RepeatTests {
  let engine: SoloEngine
  let insats: InsatsID = "HBG-01"
  let id = OrderSamples.requestID()

  init() throws { engine = try Samples.practice() }

  private func sentBack() throws -> Int {
    let number = try #require(try engine.ordered(OrderSamples.content(insats))).number
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    _ = try supervisor.send(
      .step(TakeStep(number: number, action: .sendBack, reason: "mal-otydligt", version: 1)))
    return number
  }

  @Test func `a request id with other content is refused, and with the same answered`() throws {
    let content = try engine.overridden(OrderSamples.content(insats))
    guard case .submitted(let first) = try engine.submitting(content, id: id) else {
      Issue.record("not stored")
      return
    }
    let changes: [(inout ReferralContent) -> Void] = [
      { $0.goals = ["Något annat"] }, { $0.client.caseNumber = "PROV-2" },
      { $0.client.name = "Någon Annan" }, { $0.insats = "HBG-02" },
      { $0.client.personalNumber = "19800102-2386" }, { $0.client.isProtected = true },
      { $0.overrides = [] }, { $0.hoursPerWeek = 11 },
    ]
    for (index, change) in changes.enumerated() {
      var other = content
      change(&other)
      // Known as without a number, so one that is given is new.
      let refusal = try engine.refusal(.submit(SubmitOrder(requestID: id, content: other)))
      #expect(index == 4 || refusal == .requestID, "\(index)")
    }
    var same = content
    same.justification = "  " + same.justification + "\n"
    same.client.name = "prov person"
    same.client.caseNumber = "prov-1"
    same.overrides.append(WarningOverride(warning: .insatsEnded, reason: "annat"))
    guard case .submitted(let again) = try engine.submitting(same, id: id) else {
      Issue.record("refused")
      return
    }
    #expect(again == first)
  }

  @Test func `the order that took the last place is answered for when it is sent again`() throws {
    let catalogue = try engine.catalogue()
    let card = try #require(
      catalogue.insatser.first { ($0.places.free ?? 0) == 1 && $0.status == .active }
        ?? catalogue.insatser.first {
          (1...4).contains($0.places.free ?? 0) && $0.status == .active
        })
    for number in 1..<(card.places.free ?? 1) {
      _ = try #require(try engine.ordered(OrderSamples.content(card.id, case: "FYLL-\(number)")))
    }
    let content = try engine.overridden(OrderSamples.content(card.id))
    guard case .submitted(let first) = try engine.submitting(content, id: id),
      case .submitted(let second) = try engine.submitting(content, id: id)
    else {
      Issue.record("refused")
      return
    }
    #expect(first == second && first.holdsPlace)
    #expect(try engine.places(card.id)?.free == 0)
  }

  @Test func `two windows that put the same order right differently are told of the conflict`()
    throws
  {
    let number = try sentBack()
    var content = try #require(try engine.sheet(number)).referral.content
    func step(_ goal: String) -> TakeStep {
      content.goals = [goal]
      return TakeStep(number: number, action: .submit, version: 2, content: content)
    }
    guard case .stepped(let first) = try engine.send(.step(step("Den enas mål"))) else {
      Issue.record("refused")
      return
    }
    guard case .conflict(let now, _)? = try engine.refusal(.step(step("Den andras mål"))) else {
      Issue.record("the second was told that it was sent")
      return
    }
    #expect(now.referral.content.goals == ["Den enas mål"])
    guard case .stepped(let again) = try engine.send(.step(step("Den enas mål"))) else {
      Issue.record("the same again was refused")
      return
    }
    #expect(again.version == first.version)
  }

  @Test func `an override that no warning asks for is dropped and does nothing`() throws {
    var content = try engine.overridden(OrderSamples.content(insats))
    let needed = content.overrides
    content.overrides.insert(
      WarningOverride(warning: .noFreePlace, reason: "vantar-pa-plats"), at: 0)
    content.overrides.append(WarningOverride(warning: .insatsEnded, reason: "annat"))
    guard case .submitted(let receipt) = try engine.submitting(content) else {
      Issue.record("refused")
      return
    }
    #expect(receipt.holdsPlace && !receipt.waits)
    #expect(try engine.sheet(receipt.number)?.referral.content.overrides == needed)
    #expect(try engine.faults() == [])
  }

  @Test func `a fault of an override tells where it was given`() throws {
    var content = try engine.overridden(OrderSamples.content(insats))
    content.overrides =
      [WarningOverride(warning: .insatsEnded, reason: "annat")] + content.overrides
    let last = content.overrides.count - 1
    #expect(last > 0)
    content.overrides[last].reason = "finns-inte"
    guard case .refused(.faults(let faults)) = try engine.submitting(content) else {
      Issue.record("stored")
      return
    }
    #expect(faults == [ReferralFault(.overrides, .unknownCode, index: last)])
  }
}
