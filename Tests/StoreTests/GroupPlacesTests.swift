import Domain
import Testing

@testable import Store

/// Places that are kept for a target group.
@Suite struct GroupPlacesTests {
  let store: CatalogueStore

  init() throws {
    store = try TestStore.inMemory()
    try store.syncSamples(OrderStore.codes)
    try store.importing(Self.cards)
  }

  /// Three places, two of them for rehab.
  private static var cards: [Insats] {
    var cards = OrderStore.cards(places: 3)
    cards[0].places.reserved = [ReservedPlaces("rehab", max: 2)]
    return cards
  }

  private func send(_ number: Int, _ groups: TargetGroupKey...) throws -> SubmissionOutcome {
    var content = OrderStore.content("X-1", case: "B-\(number)")
    content.targetGroups = groups
    return try store.sendIn(OrderStore.submission(content))
  }

  private func holds(_ outcome: SubmissionOutcome) -> Bool? {
    switch outcome {
    case .stored(let record): record.referral.holdsPlace
    case .full: nil
    default: false
    }
  }

  @Test func `nobody else takes a place that is kept for a group, and those below it do`() throws {
    #expect(holds(try send(1, "ungdom")) == true)
    #expect(holds(try send(2, "ungdom")) == nil)
    #expect(holds(try send(3)) == nil)
    #expect(holds(try send(4, "missbruk")) == true)
    #expect(holds(try send(5, "ungdom", "rehab")) == true)
    #expect(holds(try send(6, "rehab")) == nil)
    let places = try #require(try store.card("X-1")?.places)
    #expect(places.booked == 3 && places.reserved == [ReservedPlaces("rehab", max: 2, taken: 2)])
    #expect(try store.check() == [])
  }

  @Test func `a place given back is kept again`() throws {
    for number in 1...2 { #expect(holds(try send(number, "rehab")) == true) }
    #expect(holds(try send(3, "ungdom")) == true)
    try store.take(.withdraw, on: 1, version: 1, reason: "flyttat")
    #expect(holds(try send(4, "ungdom")) == nil)
    #expect(holds(try send(5, "missbruk")) == true)
    #expect(try store.check() == [])
  }

  @Test func `what is free depends on whose it is, and the same card again is no change`() throws {
    _ = try send(1, "rehab")
    let places = try #require(try store.card("X-1")?.places)
    let groups = OrderStore.codes.targetGroups
    #expect(places.free == 2 && places.free(for: ["missbruk"], in: groups) == 2)
    #expect(places.free(for: ["ungdom"], in: groups) == 1)
    #expect(places.free(for: [], in: groups) == 1)
    var same = Self.cards
    same[0].places.booked = 1
    #expect(try store.importing(same).isEmpty)
  }
}
