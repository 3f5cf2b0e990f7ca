import Domain
import GRDB
import Testing

@testable import Store

@Suite struct CatalogueRoundTripTests {
  @Test func `a card with every field comes back as it was given`() throws {
    let store = try TestStore.inMemory().filled()
    expectSame(try store.card("X-2"), Samples.full())
    expectSame(try store.card("X-1"), Samples.card("X-1"))
    #expect(try store.card("X-3") == nil)
  }

  @Test func `all cards and all lists come back as they were given`() throws {
    let catalogue = try TestStore.inMemory().filled().catalogue()
    expectSame(catalogue.insatser, [Samples.full(), Samples.card("X-1")])
    expectSame(catalogue.codes.targetGroups.rows, Samples.codes.targetGroups.rows)
    expectSame(catalogue.codes.kinds.rows, Samples.codes.kinds.rows)
    expectSame(catalogue.codes.lists, Samples.codes.lists)
    expectSame(catalogue.providers, Samples.providers)
    expectSame(catalogue.municipalities, Samples.municipalities)
    expectSame(catalogue.synonyms, Samples.synonyms)
    #expect(catalogue.version == 2)
  }

  @Test func `the map reads the same as the cards say`() throws {
    let store = try TestStore.inMemory().filled()
    expectSame(try store.mapItems(), Samples.cards.map(MapItem.init))
  }

  @Test func `changing one field changes that field and nothing else`() throws {
    let full = Samples.full()
    for field in InsatsField.allCases where field != .id {
      var bare = Samples.card("X-2", "Full är kortet")
      if field == .name { bare.name = "Annat" }
      if field == .municipality { bare.municipality = "malmo" }
      if field == .kind { bare.kind = "T06" }
      let differs = bare.differences(from: full).contains(field)
      #expect(differs, "\(field)")
    }
    #expect(full.differences(from: full).isEmpty)
  }

  @Test func `a practice mark alone is a change of its field`() throws {
    var card = Samples.full()
    card.practiceFields = [.places, .contact]
    #expect(card.differences(from: Samples.full()) == [.prerequisites])
  }

  /// The text is digested into every store's events: when this fails, stores in use would be
  /// reported as altered. Write a migration that seals every card anew instead.
  @Test func `the snapshot of a card has the form that stores hold`() throws {
    var card = Samples.card("X-1", "Åäö/ \"citat\"")
    card.practiceFields = [.places, .contact]
    card.places = Places(max: 1, asOf: Samples.day)
    #expect(
      try CardSnapshot.text(card) == #"""
        {"card":{"aliases":[],"combinableWith":[],"figures":[],"id":"X-1","kind":"T08","kindOrigin":"egen","leadsTo":[],"municipality":"helsingborg","name":"Åäö/ \"citat\"","notFor":[],"operation":"okand","places":{"asOf":"2024-10-04","max":1},"practiceFields":[],"sources":[],"status":"okand","targetGroups":[]},"practiceFields":["kontakt","platser"]}
        """#)
  }
}
