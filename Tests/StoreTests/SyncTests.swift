import Domain
import Testing

@testable import Store

@Suite struct SyncTests {
  let store: CatalogueStore

  init() throws { store = try TestStore.inMemory().filled() }

  @Test func `lists are synced only when their digest is another`() throws {
    let events = try store.eventCount()
    #expect(try store.syncSamples(CodeLists.empty, digest: "d1") == false)
    #expect(try store.eventCount() == events)
    #expect(try store.codesDigest == "d1")
    #expect(try store.syncSamples(digest: "d2") == true)
    #expect(try store.codesDigest == "d2")
    #expect(try store.version == 3)
    #expect(try store.check() == [])
  }

  @Test func `whose side a reason is on is stored and sealed`() throws {
    let rows = [
      CodeRow(key: "plats", name: "Plats", source: "egen", side: .provider),
      CodeRow(key: "annat", name: "Annat", source: "egen", needsText: true),
    ]
    let codes = Samples.codes
    try store.syncSamples(
      CodeLists(
        targetGroups: codes.targetGroups.rows, kinds: codes.kinds.rows,
        lists: [.refusals: rows]), digest: "d2")
    expectSame(try store.codeLists().lists[.refusals], rows)
    #expect(try store.check() == [])
  }

  @Test func `a code in use stays with its validity ended, others go`() throws {
    let codes = CodeLists(
      targetGroups: [TargetGroup(key: "ny", name: "Ny", source: "egen lista")],
      kinds: [InsatsKind(key: "T01", name: "Ny", abbreviation: "NYY", source: "egen lista")])
    try store.syncSamples(codes, digest: "d2")
    let found = try store.codeLists()
    // Every group is on a card, or the parent of one that is.
    expectSame(
      found.targetGroups.rows.map(\.key), ["ny", "rehab", "missbruk", "ungdom"])
    expectSame(
      found.targetGroups.rows.map(\.validity.to), [nil, Samples.day, Samples.day, Samples.day])
    expectSame(found.kinds.rows.map(\.key), ["T01", "T08"])
    expectSame(found.lists[.legalGrounds]?.map(\.key), ["sol-4-1"])
    expectSame(found.lists[.legalGrounds]?.first?.validity.to, Samples.day)
    #expect(found.lists[.closures] == nil)
    #expect(try store.check() == [])
    #expect(try store.card("X-2") == Samples.full())
  }

  @Test func `a code that comes back is valid again`() throws {
    try store.syncSamples(.empty, digest: "d2")
    try store.syncSamples(digest: "d3")
    expectSame(
      try store.codeLists().targetGroups.rows, Samples.codes.targetGroups.rows)
    expectSame(try store.codeLists().kinds.rows, Samples.codes.kinds.rows)
  }

  @Test func `a municipality with cards is not removed`() throws {
    try store.sync(
      Samples.codes, municipalities: [], providers: [], synonyms: [], digest: "d2",
      by: "systemet", at: 1, day: Samples.day)
    #expect(try store.catalogue().municipalities.map(\.key) == ["helsingborg"])
    #expect(try store.catalogue().providers == Samples.providers)
  }
}
