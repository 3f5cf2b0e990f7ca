import Domain
import Messages
import Testing

@testable import Engine

/// A new order in the place of another, and what to choose from.
@Suite struct ReplacingTests {
  let engine: SoloEngine
  let provider: SoloEngine

  init() throws {
    engine = try Samples.practice()
    provider = try OrderSamples.practice(as: "utforare1", on: engine)
  }

  private func order(
    _ insats: InsatsID, replacing number: Int, case caseNumber: String = "PROV-1"
  ) throws -> SubmitOrder {
    var order = SubmitOrder(
      requestID: OrderSamples.requestID(),
      content: try engine.overridden(OrderSamples.content(insats, case: caseNumber)))
    order.replaces = number
    return order
  }

  @Test(arguments: [true, false])
  func `a new order ends the one it takes the place of, in one go`(isDeclined: Bool) throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    if isDeclined {
      try provider.taking(.decline, on: number, reason: "fel-malgrupp", text: "Fel nivå")
    }
    let before = try #require(try engine.places("HBG-01")?.booked)
    let request = Request.submit(try order("HBG-02", replacing: number))
    guard case .submitted(let receipt) = try engine.send(request),
      case .submitted(let again) = try engine.send(request)
    else {
      Issue.record("refused: \(String(describing: try engine.refusal(request)))")
      return
    }
    #expect(receipt == again)
    let old = try #require(try engine.sheet(number))
    #expect(old.referral.status == .redirected && old.replacedBy == receipt.number)
    #expect(old.steps.last?.reason == (isDeclined ? nil : "annan-insats-vald"))
    #expect(try engine.places("HBG-01")?.booked == before - (isDeclined ? 0 : 1))
    let new = try #require(try engine.sheet(receipt.number))
    #expect(new.referral.replaces == number && new.replacedBy == nil)
    // One insats was ordered, and it went on as another.
    guard case .client(let file) = try engine.send(.client(new.client.id)) else { return }
    #expect(file.chain.kinds.map(\.orders).reduce(0, +) == 1)
    // A provider is not told what was ordered from somebody else.
    #expect(try provider.sheet(number)?.replacedBy == nil)
    #expect(try engine.faults() == [])
  }

  @Test func `the last place goes over to the new order of the same insats`() throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    let places = try #require(try engine.places("HBG-01"))
    let editor = try OrderSamples.practice(as: "redaktor", on: engine)
    var full = places
    full.max = places.booked
    guard
      case .placesSet(let now) = try editor.send(
        .setPlaces(SetPlaces(insats: "HBG-01", places: full, seen: places)))
    else {
      Issue.record("not set")
      return
    }
    #expect(now.free == 0)
    var content = OrderSamples.content("HBG-01")
    content = try engine.overridden(content)
    // Whether there is room is seen when the other has gone.
    content.overrides.removeAll { $0.warning == .noFreePlace }
    var order = SubmitOrder(requestID: OrderSamples.requestID(), content: content)
    order.replaces = number
    let refusal = try engine.refusal(.submit(order))
    guard case .warnings(_, let missing)? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(missing == [.noFreePlace])
    #expect(try engine.sheet(number)?.referral.status == .ordered)
  }

  @Test func `what runs, or no provider has yet, is not replaced, and nothing is stored`() throws {
    let inReview = try #require(try engine.ordered(OrderSamples.content("HBG-01"))).number
    let started = try engine.starting(
      OrderSamples.content("HBG-01", case: "PROV-2"), by: provider)
    for (number, status, caseNumber) in [
      (inReview, ReferralStatus.inReview, "PROV-1"), (started, .started, "PROV-2"),
    ] {
      #expect(
        try engine.refusal(.submit(try order("HBG-02", replacing: number, case: caseNumber)))
          == .step(.noSuchStep(from: status, action: .redirect)))
      #expect(try engine.sheet(number)?.referral.status == status)
    }
    let other = try engine.reaching(OrderSamples.content("HBG-01", case: "PROV-3"))
    #expect(
      try engine.refusal(.submit(try order("HBG-02", replacing: other, case: "PROV-4")))
        == .clientDiffers(.caseNumber))
    #expect(try engine.sheet(other)?.referral.status == .ordered)
    #expect(try engine.faults() == [])
  }

  @Test func `a replaced order is not replaced twice`() throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    guard case .submitted = try engine.send(.submit(try order("HBG-02", replacing: number)))
    else {
      Issue.record("refused")
      return
    }
    #expect(
      try engine.refusal(.submit(try order("HBG-04", replacing: number)))
        == .step(.noSuchStep(from: .redirected, action: .redirect)))
  }

  @Test func `alternatives are ranked for the order's client, without the insats itself`() throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    let newest = try engine.store.newestEvent()
    guard case .alternatives(let matches) = try engine.send(.alternatives(number)) else {
      Issue.record("refused")
      return
    }
    #expect(matches.count >= 10 && !matches.contains { $0.insats == "HBG-01" })
    #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
    let events = try engine.store.events(after: newest)
    #expect(events.contains { $0.action == "bestallning.last" && $0.subject == "\(number)" })
    let stranger = try OrderSamples.practice(as: "handlaggare3", on: engine)
    #expect(try stranger.refusal(.alternatives(number)) == .noSuchOrder(number))
  }
}
