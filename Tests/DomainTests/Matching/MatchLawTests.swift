import Domain
import TestSupport
import Testing

@Suite struct MatchLawTests {
  private static let today = OrderSamples.today
  private static let groups: [TargetGroupKey] = OrderSamples.codes.targetGroups.rows.map(\.key)

  private static func some<Value>(
    _ values: [Value], _ most: Int, _ random: inout SeededNumbers
  ) -> [Value] {
    Array(values.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
  }

  private static func cards(_ random: inout SeededNumbers) -> [Insats] {
    Samples.catalogue(30, using: &random).map { card in
      var card = card
      card.targetGroups = some(groups, 3, &random).map { TargetGroupTag($0) }
      card.notFor = some(groups, 1, &random).map { TargetGroupTag($0) }
      card.ages = [nil, AgeSpan(to: 24), AgeSpan(from: 18)].randomElement(using: &random) ?? nil
      card.name = ["Övning", "Alfa", "Beta"].randomElement(using: &random) ?? "Alfa"
      card.municipality = ["helsingborg", "malmo"].randomElement(using: &random) ?? "malmo"
      card.openToOthers = [nil, true, false].randomElement(using: &random) ?? nil
      return card
    }
  }

  private static func needs(_ random: inout SeededNumbers) -> ClientNeeds {
    ClientNeeds(
      targetGroups: some(groups, 3, &random),
      age: [nil, 17, 40].randomElement(using: &random) ?? nil,
      obstacle: [nil, "fh03"].randomElement(using: &random) ?? nil,
      municipality: [nil, "malmo"].randomElement(using: &random) ?? nil,
      kinds: some(["T01", "praktik"], 2, &random))
  }

  @Test(arguments: 1...100)
  func `the ranking is the whole catalogue once, best first, ended last`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let catalogue = OrderSamples.catalogue(Self.cards(&random))
    let needs = Self.needs(&random)
    let ranked = Matching.rank(needs, in: catalogue, today: Self.today)
    #expect(ranked.map(\.insats).sorted() == catalogue.insatser.map(\.id).sorted())
    for (left, right) in zip(ranked, ranked.dropFirst()) {
      if left.hasEnded != right.hasEnded {
        #expect(right.hasEnded)
      } else {
        #expect(left.score >= right.score)
      }
    }
    let groups: Set<MatchPoint.Kind> = [.sameGroup, .widerGroup, .narrowerGroup, .everybody]
    let table = MatchPoint.Kind.allCases
    for match in ranked {
      let points = (match.reasons + match.cautions).filter { !groups.contains($0.kind) }
      let places = points.compactMap { table.firstIndex(of: $0.kind) }
      #expect(places == Array(Set(places)).sorted())
      let card = catalogue[match.insats]
      #expect(match.hasEnded == (card?.status == .ended))
      #expect(
        card.map { Matching.match($0, for: needs, in: catalogue, today: Self.today) } == match)
    }
  }

  @Test(arguments: 1...100)
  func `the order things are given in never matters`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let cards = Self.cards(&random)
    let needs = Self.needs(&random)
    let ranked = Matching.rank(needs, in: OrderSamples.catalogue(cards), today: Self.today)
    var other = needs
    other.targetGroups.shuffle(using: &random)
    other.kinds.shuffle(using: &random)
    let shuffled = OrderSamples.catalogue(cards.shuffled(using: &random))
    #expect(Matching.rank(other, in: shuffled, today: Self.today) == ranked)
  }

  @Test(arguments: 1...100)
  func `adding a group that matches never lowers a score`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let catalogue = OrderSamples.catalogue(Self.cards(&random))
    let needs = Self.needs(&random)
    for card in catalogue.insatser {
      guard let tag = card.targetGroups.randomElement(using: &random)?.group else { continue }
      let hierarchy = OrderSamples.codes.targetGroups
      let related = Self.groups.filter {
        hierarchy.isWithin($0, tag) || hierarchy.isWithin(tag, $0)
      }
      let group = related.randomElement(using: &random) ?? tag
      let isShutOut = card.notFor.contains { hierarchy.isWithin(group, $0.group) }
      if isShutOut { continue }
      var more = needs
      more.targetGroups.append(group)
      let before = Matching.match(card, for: needs, in: catalogue, today: Self.today)
      let after = Matching.match(card, for: more, in: catalogue, today: Self.today)
      #expect(after.score >= before.score)
    }
  }

  @Test(arguments: 1...100)
  func `the alternatives stand in the ranking's order, fit and have a place`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let catalogue = OrderSamples.catalogue(Self.cards(&random))
    let needs = Self.needs(&random)
    let own = catalogue.insatser[0].id
    let found = Matching.alternatives(to: own, for: needs, in: catalogue, today: Self.today)
    #expect(found.count <= 3)
    let ranked = Matching.rank(needs, in: catalogue, today: Self.today).map(\.insats)
    let places = found.compactMap { ranked.firstIndex(of: $0.insats) }
    #expect(places == places.sorted())
    for match in found {
      let card = catalogue[match.insats]
      #expect(match.insats != own)
      #expect((card?.places.free ?? 0) > 0)
      #expect(card?.status == .active || card?.status == .unknown)
      if let own = needs.municipality {
        #expect(card?.municipality == own || card?.openToOthers == true)
      }
    }
  }

  @Test func `an insats is no alternative to itself`() {
    let cards = ["TST-1", "TST-2"].map { id in
      OrderSamples.card(InsatsID(id)) { $0.places = Places(max: 2, booked: 1) }
    }
    let found = Matching.alternatives(
      to: "TST-1", for: ClientNeeds(targetGroups: ["rehab"]), in: OrderSamples.catalogue(cards),
      today: Self.today)
    #expect(found.map(\.insats) == ["TST-2"])
  }

  @Test func `of two with the same score the one of unknown places stands above the full one`() {
    let full = OrderSamples.card("TST-1", "T08", for: []) { card in
      card.name = "A"
      card.places = Places(max: 2, booked: 2)
    }
    let unknown = OrderSamples.card("TST-2", "T01", for: []) { $0.name = "B" }
    let ranked = Matching.rank(
      ClientNeeds(kinds: ["T08"]), in: OrderSamples.catalogue([full, unknown]), today: Self.today)
    #expect(ranked.map(\.score) == [0, 0])
    #expect(ranked.map(\.insats) == ["TST-2", "TST-1"])
  }

  @Test func `ties go by free places, unknown above none, then by name and id`() {
    func card(_ id: InsatsID, _ name: String, _ free: Int?) -> Insats {
      OrderSamples.card(id, "T08", for: []) { card in
        card.name = name
        card.places = free.map { Places(max: 9, booked: 9 - $0) } ?? Places()
      }
    }
    let cards = [
      card("TST-1", "Ö", 2), card("TST-2", "Ä", 2), card("TST-3", "Z", 7), card("TST-4", "B", nil),
      card("TST-6", "A", nil), card("TST-5", "A", nil), card("TST-7", "A", 0),
    ]
    let ranked = Matching.rank(ClientNeeds(), in: OrderSamples.catalogue(cards), today: Self.today)
    #expect(
      ranked.map(\.insats) == ["TST-3", "TST-2", "TST-1", "TST-5", "TST-6", "TST-4", "TST-7"])
  }
}
