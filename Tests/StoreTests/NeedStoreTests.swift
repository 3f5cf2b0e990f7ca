import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The register of needs on the disk.
@Suite struct NeedStoreTests {
  private let store: CatalogueStore

  init() throws { store = try OrderStore.inMemory() }

  static func need(
    _ source: UnmetNeed.Source = .map, groups: [TargetGroupKey] = ["rehab", "missbruk"],
    kind: KindKey? = "T08", text: String = "Kvällskurs", by sender: String = "anna",
    unit: String? = "Enhet 1", day: Day = OrderStore.day
  ) -> UnmetNeed {
    UnmetNeed(
      number: 0, targetGroups: groups, kind: kind, municipality: "malmo", source: source,
      text: source.isAutomatic ? "" : text, sender: sender, unit: unit, day: day)
  }

  private func signal(
    _ need: UnmetNeed, id: String = UUID().uuidString
  ) throws -> NeedOutcome {
    try store.signal(need, requestID: id, by: need.sender, at: 4_000)
  }

  private func stored(_ need: UnmetNeed) throws -> UnmetNeed {
    guard case .stored(let stored) = try signal(need) else { throw StoreError.damaged }
    return stored
  }

  @Test func `what is stored is what is read, and an answer changes nothing else of it`() throws {
    let stored = try stored(Self.need())
    #expect(stored.number == 1 && stored.version == 1)
    #expect(try store.needs([.all]).needs == [stored])
    let outcome = try store.answerNeed(
      1, version: 1, status: .acted, answer: "Kommer.", by: "bo", at: 4_100,
      day: OrderStore.day.adding(days: 1))
    var expected = stored
    expected.status = .acted
    expected.answer = "Kommer."
    expected.answered = OrderStore.day.adding(days: 1)
    expected.version = 2
    #expect(outcome == .answered(expected))
    #expect(try store.need(1) == expected)
    #expect(
      try store.answerNeed(
        1, version: 1, status: .rejected, answer: "Nej.", by: "eva", at: 4_200, day: OrderStore.day)
        == .conflict(expected))
    #expect(
      try store.answerNeed(
        7, version: 1, status: .new, answer: "", by: "eva", at: 4_200, day: OrderStore.day)
        == NeedAnswerOutcome.none)
    #expect(try store.check() == [])
  }

  @Test func `the same request stores nothing more, and another's is refused`() throws {
    let id = UUID().uuidString
    guard case .stored(let first) = try signal(Self.need(), id: id) else {
      Issue.record("not stored")
      return
    }
    #expect(try signal(Self.need(text: "Annat"), id: id) == .earlier(first))
    #expect(try signal(Self.need(by: "eva"), id: id) == .othersRequest)
    #expect(try store.count("need") == 1)
  }

  @Test func `a search without a hit is told once a day of a user, groups and kind`() throws {
    let first = try stored(Self.need(.noHit))
    let again = Self.need(.noHit, groups: ["missbruk", "rehab"])
    #expect(try signal(again) == .earlier(first))
    _ = try stored(Self.need(.noHit, groups: ["rehab"]))
    _ = try stored(Self.need(.noHit, kind: nil))
    _ = try stored(Self.need(.noHit, by: "eva"))
    _ = try stored(Self.need(.noHit, day: OrderStore.day.adding(days: 1)))
    // What people say, they may say twice.
    _ = try stored(Self.need())
    _ = try stored(Self.need())
    #expect(try store.count("need") == 7)
  }

  @Test func `the scopes give the newest first, each need once`() throws {
    for (sender, unit) in [("anna", "Enhet 1"), ("bo", "Enhet 1"), ("eva", "Enhet 2")] {
      _ = try stored(Self.need(by: sender, unit: unit))
    }
    #expect(try store.needs([.all]).needs.map(\.number) == [3, 2, 1])
    #expect(try store.needs([.sender("anna"), .unit("Enhet 1")]).needs.map(\.number) == [2, 1])
    #expect(try store.needs([.sender("eva")]).needs.map(\.number) == [3])
    #expect(try store.needs([]).needs == [])
    #expect(
      try store.needs([]).open
        == [NeedTags(groups: ["missbruk", "rehab"], kind: "T08", count: 3)])
  }

  @Test func `the program's own signal goes into a transaction of another, once`() throws {
    let id = UUID().uuidString
    for _ in 0..<2 {
      try store.write { database in
        _ = try NeedWriter(database: database).insertAutomatic(
          groups: ["rehab", "rehab", "missbruk"], kind: "T08", municipality: nil, source: .noPlace,
          sender: "anna", unit: "Enhet 1", requestID: id, day: OrderStore.day,
          .init(actor: "utforare1", at: 4_000))
      }
    }
    let needs = try store.needs([.all]).needs
    #expect(needs.map(\.targetGroups) == [["rehab", "missbruk"]])
    #expect(needs.map(\.source) == [.noPlace] && needs.map(\.text) == [""])
    #expect(try store.check() == [])
  }

  @Test(arguments: [
    "UPDATE need SET text = 'Prov Person' WHERE number = 1",
    "UPDATE need SET status = 'avslag' WHERE number = 1",
    "UPDATE need SET sender = 'eva'", "DELETE FROM need", "DELETE FROM need_group",
    "UPDATE need_group SET target_group = 'ungdom'",
    "UPDATE need SET status = 'borta' WHERE number = 1",
  ])
  func `the schema keeps words out of automatic ones, and what was said as it was`(
    sql: String
  ) throws {
    _ = try stored(Self.need(.noHit))
    #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
  }
}
