import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ImportTests {
  let store: CatalogueStore

  init() throws { store = try TestStore.inMemory().filled() }

  @Test func `cards the store does not have are new`() throws {
    let store = try TestStore.inMemory()
    try store.syncSamples()
    let changes = try store.importing(Samples.cards)
    expectSame(
      changes,
      [
        CatalogueChange(id: "X-1", name: "Påhittad", sort: .new),
        CatalogueChange(id: "X-2", name: "Full är kortet", sort: .new),
      ])
  }

  @Test func `the same import again changes nothing at all`() throws {
    let events = try store.eventCount()
    let version = try store.version
    #expect(try store.importing(Samples.cards) == [])
    #expect(try store.eventCount() == events)
    #expect(try store.version == version)
    #expect(try store.history("X-2").count == 1)
  }

  @Test func `a changed card names its fields in order`() throws {
    var card = Samples.full()
    card.places.booked = 9
    card.name = "Nytt namn"
    card.targetGroups = []
    let changes = try store.importing([Samples.cards[0], card])
    expectSame(
      changes,
      [
        CatalogueChange(
          id: "X-2", name: "Nytt namn", sort: .changed, fields: [.name, .targetGroups, .places])
      ])
    #expect(try store.card("X-2") == card)
    #expect(try store.version == 3)
  }

  @Test func `a card that is gone is ended and kept`() throws {
    let changes = try store.importing([Samples.cards[0]])
    expectSame(
      changes,
      [CatalogueChange(id: "X-2", name: "Full är kortet", sort: .closed, fields: [.status])])
    var ended = Samples.full()
    ended.status = .ended
    expectSame(try store.card("X-2"), ended)
    #expect(try store.importing([Samples.cards[0]]) == [])
    let back = try store.importing(Samples.cards)
    expectSame(back.map(\.fields), [[.status]])
    #expect(try store.check() == [])
  }

  @Test func `cards of a municipality that is not imported are left alone`() throws {
    try store.importCatalogue(
      CatalogueImport(cards: [Samples.card("M-1", in: "malmo")], covered: ["malmo"]),
      by: "redaktor", at: 2_000, day: Samples.day)
    #expect(try store.card("X-2")?.status == .active)
    #expect(try store.importing([]).map(\.id) == ["X-1", "X-2"])
    #expect(try store.card("M-1")?.status == .unknown)
  }

  @Test func `a dry run says the same and stores nothing`() throws {
    let before = try store.catalogue().insatser
    let events = try store.eventCount()
    let cards = [Samples.card("X-1", "Annat"), Samples.card("X-9")]
    let dry = try store.importing(cards, isDryRun: true)
    #expect(try store.catalogue().insatser == before)
    #expect(try store.eventCount() == events)
    #expect(try store.version == 2)
    #expect(try store.importing(cards) == dry)
    #expect(dry.map(\.sort) == [.changed, .new, .closed])
  }

  @Test func `history tells who changed what and when`() throws {
    var card = Samples.full()
    card.contact = nil
    try store.importing([card, Samples.cards[0]], at: 5_000)
    try store.importing([], at: 6_000)
    expectSame(
      try store.history("X-2"),
      [
        CatalogueRevision(
          id: "X-2", version: 1, at: 1_002, by: "redaktor", change: .new, fields: []),
        CatalogueRevision(
          id: "X-2", version: 2, at: 5_000, by: "redaktor", change: .changed, fields: [.contact]),
        CatalogueRevision(
          id: "X-2", version: 3, at: 6_000, by: "redaktor", change: .closed, fields: [.status]),
      ])
    #expect(try store.history("X-77") == [])
    #expect(try store.check() == [])
  }

  @Test func `an age span that says nothing is no change`() throws {
    var card = Samples.card("X-1")
    card.ages = AgeSpan()
    #expect(try store.importing([card, Samples.full()]) == [])
  }

  @Test func `new providers and synonyms are a change of the catalogue`() throws {
    let provider = Provider(key: "ny", name: "Ny", sort: "enhet", operation: .external)
    let given = CatalogueImport(
      cards: Samples.cards, covered: [], providers: [provider], synonyms: [])
    #expect(try store.importCatalogue(given, by: "r", at: 3_000, day: Samples.day) == [])
    #expect(try store.version == 3)
    #expect(try store.catalogue().providers == Samples.providers + [provider])
    #expect(try store.catalogue().synonyms == [])
    #expect(try store.check() == [])
    #expect(try store.importCatalogue(given, by: "r", at: 3_000, day: Samples.day) == [])
    #expect(try store.version == 3)
  }

  // MARK: - Nothing by halves

  @Test(arguments: [
    (InsatsField.kind, "T99"), (.municipality, "lund"), (.targetGroups, "ingen"),
    (.notFor, "ingen"), (.provider, "ingen"), (.legalGround, "ingen"), (.leadsTo, "X-404"),
    (.combinableWith, "X-404"),
  ])
  func `a card that points at nothing stops the whole import`(field: InsatsField, key: String)
    throws
  {
    var card = Samples.card("X-8")
    switch field {
    case .kind: card.kind = KindKey(key)
    case .municipality: card.municipality = MunicipalityKey(key)
    case .targetGroups: card.targetGroups = [TargetGroupTag(TargetGroupKey(key))]
    case .notFor: card.notFor = [TargetGroupTag(TargetGroupKey(key))]
    case .provider: card.provider = ProviderKey(key)
    case .legalGround: card.legalGround = CodeKey(key)
    case .leadsTo: card.leadsTo = [InsatsID(key)]
    default: card.combinableWith = [InsatsID(key)]
    }
    for isDryRun in [true, false] {
      try expectRefusal(
        [Samples.card("X-7"), card], isDryRun: isDryRun,
        .unknownReference(insats: "X-8", field: field, value: key))
    }
  }

  @Test func `the same insats twice stops the whole import`() throws {
    try expectRefusal([Samples.card("X-7"), Samples.card("X-7", "igen")], .duplicate("X-7"))
  }

  @Test func `a text with NUL stops the whole import`() throws {
    var card = Samples.card("X-8")
    card.purpose = "före\0efter"
    try expectRefusal([Samples.card("X-7"), card], .forbiddenText("X-8"))
  }

  @Test func `a card that breaks a rule of the schema stops the whole import`() throws {
    var card = Samples.card("X-8")
    card.hours = HoursPerWeek(from: 40, to: 10)
    try expectRefusal([Samples.card("X-7"), card], nil)
  }

  private func expectRefusal(
    _ cards: [Insats], isDryRun: Bool = false, _ wanted: StoreError?,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store.catalogue().insatser
    let events = try store.eventCount()
    do throws(StoreError) {
      _ = try store.importCatalogue(
        CatalogueImport(cards: cards, covered: ["helsingborg"]), by: "r", at: 1,
        day: Samples.day, isDryRun: isDryRun)
      Issue.record("was not refused", sourceLocation: location)
    } catch {
      if let wanted {
        #expect(error == wanted, sourceLocation: location)
      } else if case .constraint = error {
      } else {
        Issue.record("\(error)", sourceLocation: location)
      }
    }
    #expect(try store.catalogue().insatser == before, sourceLocation: location)
    #expect(try store.eventCount() == events, sourceLocation: location)
    #expect(try store.version == 2, sourceLocation: location)
    #expect(try store.check() == [], sourceLocation: location)
  }
}
