import Domain
import Messages
import Testing

@testable import Engine

/// New figures of places, by the provider or the catalogue's editor.
@Suite struct PlacesTests {
  let engine: SoloEngine
  let provider: SoloEngine
  let id: InsatsID = "HBG-01"

  init() throws {
    engine = try Samples.practice()
    provider = try OrderSamples.practice(as: "utforare1", on: engine)
  }

  private func set(
    _ places: Places, seen: Places, by user: SoloEngine, _ insats: InsatsID? = nil
  ) throws -> Response {
    try user.send(.setPlaces(SetPlaces(insats: insats ?? id, places: places, seen: seen)))
  }

  @Test func `figures are set with today's day, as a version of the card`() throws {
    let seen = try #require(try engine.places(id))
    var wanted = seen
    wanted.max = 90
    wanted.booked = try #require(seen.booked) + 3
    guard case .placesSet(let now) = try set(wanted, seen: seen, by: provider),
      case .placesSet(let again) = try set(wanted, seen: seen, by: provider)
    else {
      Issue.record("refused")
      return
    }
    #expect(now == again && now.max == 90 && now.booked == wanted.booked)
    #expect(now.asOf == Samples.day && now.waiting == seen.waiting)
    let card = try #require(try engine.catalogue()[id])
    #expect(card.places == now && card.practiceFields.contains(.places))
    guard case .history(let history) = try engine.send(.history(id)) else { return }
    #expect(history.count == 2 && history.last?.fields == [.places])
    #expect(history.last?.by == "utforare1")
    #expect(try engine.faults() == [])
  }

  @Test func `what orders moved meanwhile is not taken back, and stands in nobody's way`() throws {
    let old = try #require(try engine.places(id))
    let number = try engine.reaching(OrderSamples.content(id))
    #expect(number > 0)
    var wanted = old
    wanted.max = 100
    guard old.asOf != Samples.day,
      case .placesSet(let now) = try set(wanted, seen: old, by: provider)
    else {
      Issue.record("refused")
      return
    }
    #expect(now.booked == old.booked.map { $0 + 1 } && now.max == 100)
    #expect(try engine.faults() == [])
  }

  @Test func `whoever did not see the newest figures is told them`() throws {
    let old = try #require(try engine.places(id))
    var mine = old
    mine.max = 80
    _ = try set(mine, seen: old, by: provider)
    let now = try #require(try engine.places(id))
    var late = old
    late.max = 70
    let editor = try OrderSamples.practice(as: "redaktor", on: engine)
    guard case .refused(let refusal) = try set(late, seen: old, by: editor) else {
      Issue.record("overwritten")
      return
    }
    #expect(refusal == .placesChanged(id, now: now))
  }

  @Test func `figures below the store's own orders, or out of range, are refused`() throws {
    let seen = try #require(try engine.places(id))
    var few = seen
    few.booked = 0
    var absurd = seen
    absurd.max = 100_001
    var negative = seen
    negative.waiting = -1
    for (places, fault) in [
      (few, PlacesFault.belowOrders), (absurd, .range), (negative, .range),
    ] {
      guard case .refused(let refusal) = try set(places, seen: seen, by: provider) else {
        Issue.record("stored")
        return
      }
      #expect(refusal == .places(id, fault))
    }
    #expect(try engine.places(id) == seen)
  }

  @Test func `places may be kept for groups there are, and no more than there are places`() throws {
    let seen = try #require(try engine.places(id))
    for (rows, fault) in [
      ([ReservedPlaces("finns-inte", max: 1)], PlacesFault.group),
      ([ReservedPlaces("rehab", max: 1), ReservedPlaces("rehab", max: 2)], .group),
      ([ReservedPlaces("rehab", max: 50_000)], .reserved),
      ([ReservedPlaces("rehab", max: -1)], .range),
    ] {
      var wanted = seen
      wanted.reserved = rows
      guard case .refused(let refusal) = try set(wanted, seen: seen, by: provider) else {
        Issue.record("stored")
        return
      }
      #expect(refusal == .places(id, fault))
    }
    var wanted = seen
    wanted.reserved = [ReservedPlaces("rehab", max: try #require(seen.free))]
    guard case .placesSet(let now) = try set(wanted, seen: seen, by: provider) else {
      Issue.record("refused")
      return
    }
    #expect(now.reserved.map(\.max) == [seen.free ?? 0])
    // Whoever is in no such group is told that it is full, and may wait with a reason.
    let content = OrderSamples.content(id, case: "PROV-9")
    let free = now.free(for: content.targetGroups, in: try engine.catalogue().codes.targetGroups)
    guard case .assessed(let assessment) = try engine.send(.assess(content, own: nil)) else {
      return
    }
    #expect(assessment.warnings.contains { $0.key == .noFreePlace } == (free == 0))
    guard
      case .submitted(let receipt) = try engine.submitting(
        try engine.overridden(content, also: .noFreePlace))
    else {
      Issue.record("not sent")
      return
    }
    #expect(receipt.holdsPlace == (free != 0))
    #expect(try engine.faults() == [])
  }

  @Test func `a provider sets its own insatser, the editor any`() throws {
    let outside: InsatsID = "HBG-17"
    let seen = try #require(try engine.places(outside))
    var wanted = seen
    wanted.max = 12
    let request = Request.setPlaces(SetPlaces(insats: outside, places: wanted, seen: seen))
    #expect(try provider.refusal(request) == .othersInsats(outside))
    let editor = try OrderSamples.practice(as: "redaktor", on: engine)
    guard case .placesSet = try set(wanted, seen: seen, by: editor, outside) else {
      Issue.record("refused")
      return
    }
    #expect(throws: EngineError.noSuchInsats("HBG-999")) {
      try set(wanted, seen: seen, by: editor, "HBG-999")
    }
  }
}
