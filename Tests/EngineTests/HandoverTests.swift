import Domain
import Messages
import Testing

@testable import Engine

/// A client gets another main caseworker.
@Suite struct HandoverTests {
  let engine: SoloEngine
  let number: Int
  let client: Int

  init() throws {
    engine = try Samples.practice()
    number = try #require(try engine.ordered(OrderSamples.content("HBG-01"))).number
    client = try #require(try engine.sheet(number)).client.id
  }

  private func basis(_ engine: SoloEngine) throws -> HandoverBasis? {
    guard case .handoverBasis(let basis) = try engine.send(.handoverBasis(client)) else {
      return nil
    }
    return basis
  }

  private func request(
    to receiver: String = "handlaggare3", version: Int = 1, id: String = OrderSamples.requestID()
  ) -> HandOver {
    HandOver(
      requestID: id, client: client, receiver: receiver, summary: "Vill tillbaka till kök.",
      orders: [SeenOrder(number: number, version: version)])
  }

  @Test func `what the summary is made of is what is open, and who may take over`() throws {
    let basis = try #require(try basis(engine))
    #expect(basis.lead == "handlaggare1" && basis.open.map(\.referral.number) == [number])
    #expect(basis.ownView == "Vill börja." && basis.earlier.isEmpty)
    #expect(!basis.receivers.contains { $0.name == "handlaggare1" })
    #expect(basis.receivers.allSatisfy { $0.roles.contains(.caseworker) })
  }

  @Test func `the open orders go along, once, and the store holds together`() throws {
    let given = request()
    guard case .handedOver(let handover) = try engine.send(.handOver(given)),
      case .handedOver(let again) = try engine.send(.handOver(given))
    else {
      Issue.record("refused")
      return
    }
    #expect(handover == again && handover.orders == [number])
    // Out of sight for the unit that gave, in sight for the one that took.
    #expect(try engine.sheet(number) == nil)
    let taker = try OrderSamples.practice(as: "handlaggare3", on: engine)
    let sheet = try #require(try taker.sheet(number))
    #expect(sheet.referral.caseworker == "handlaggare3" && sheet.referral.version == 2)
    guard case .client(let file) = try taker.send(.client(client)) else {
      Issue.record("no client")
      return
    }
    #expect(file.lead == "handlaggare3" && file.handovers == [handover])
    #expect(try engine.faults() == [])
  }

  @Test func `whoever made the order does not decide on it afterwards either`() throws {
    let both = SoloEngine(
      store: engine.store,
      caller: Caller(name: "bada", roles: [.caseworker, .supervisor], unit: engine.caller.unit),
      clock: Samples.clock)
    let own = try #require(
      try both.ordered(OrderSamples.content("HBG-01", case: "PROV-7"))
    ).number
    let id = try #require(try both.sheet(own)).client.id
    _ = try both.send(
      .handOver(
        HandOver(
          requestID: OrderSamples.requestID(), client: id, receiver: "handlaggare2",
          summary: "Ta över.", orders: [SeenOrder(number: own, version: 1)])))
    let step = TakeStep(number: own, action: .approve, version: 2)
    #expect(try both.refusal(.step(step)) == .step(.ownReferral))
  }

  @Test func `nothing is handed over that is not as it was seen, or by others`() throws {
    #expect(try engine.refusal(.handOver(request(version: 2))) == .handoverChanged)
    #expect(try engine.refusal(.handOver(request(to: "redaktor"))) == .noSuchReceiver)
    #expect(try engine.refusal(.handOver(request(to: "handlaggare1"))) == .noSuchReceiver)
    var empty = request()
    empty.summary = " \n "
    #expect(try engine.refusal(.handOver(empty)) == .words(.missing))
    let other = try OrderSamples.practice(as: "handlaggare5", on: engine)
    #expect(try other.refusal(.handOver(request())) == .noSuchClient(client))
    // Once it is the other unit's, only that unit hands it back.
    _ = try engine.send(.handOver(request()))
    let colleague = try OrderSamples.practice(as: "handlaggare2", on: engine)
    #expect(try colleague.refusal(.handOver(request())) == .noSuchClient(client))
    #expect(try engine.sheet(number) == nil)
    #expect(try engine.faults() == [])
  }
}
