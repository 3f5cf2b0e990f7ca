import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OrderRaceTests {
  @Test func `of two who want the last place at once one gets it, a hundred times`() async throws {
    let scratch = try Scratch()
    let first = try OrderStore.fill(TestStore.open(scratch.directory), places: 1)
    let stores = [first, try CatalogueStore.open(scratch.directory)]
    for round in 0..<100 {
      let outcomes = try await withThrowingTaskGroup(of: SubmissionOutcome.self) { group in
        for (index, store) in stores.enumerated() {
          group.addTask {
            try store.sendIn(
              OrderStore.submission(OrderStore.content(case: "R-\(round)-\(index)")))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == .full } == 1)
      #expect(try first.card("X-1")?.places.booked == 1)
      for case .stored(let record) in outcomes {
        try first.take(
          .withdraw, on: record.referral.number, version: 1, reason: "flyttat")
      }
    }
    #expect(try first.count("referral") == 100)
    #expect(try first.check() == [])
  }

  @Test func `whatever is done in whatever order, the figures hold`() throws {
    var numbers = SeededGenerator(seed: 20_261_123)
    for places in [0, 1, 3, nil] {
      let store = try OrderStore.inMemory(places: places)
      for turn in 0..<120 {
        try Self.doSomething(store, turn, &numbers)
        let held = try store.read {
          try Int.fetchOne(
            $0, sql: "SELECT count(*) FROM referral WHERE insats = 'X-1' AND holds_place") ?? -1
        }
        let figures = try #require(try store.card("X-1")?.places)
        #expect(held <= figures.max ?? 0)
        #expect(figures.booked == held)
      }
      let loose = try store.read {
        try Int.fetchOne(
          $0,
          sql: """
            SELECT count(*) FROM referral AS r WHERE justification = '' OR NOT EXISTS
                (SELECT 1 FROM referral_reason WHERE referral = r.number)
              OR (holds_place AND status IN ('vantelista', 'aterlamnad'))
              OR (NOT is_open AND (holds_place OR waits))
              OR version <> (SELECT count(*) - 1 FROM referral_step WHERE referral = r.number)
            """) ?? -1
      }
      #expect(loose == 0)
      #expect(try store.check() == [])
    }
  }

  private static func doSomething(
    _ store: CatalogueStore, _ turn: Int, _ numbers: inout SeededGenerator
  ) throws {
    let count = try store.count("referral")
    if count == 0 || Int.random(in: 0..<3, using: &numbers) == 0 {
      var content = OrderStore.content(case: "S-\(Int.random(in: 0..<9, using: &numbers))")
      content.client.personalNumber = ""
      if Bool.random(using: &numbers) { content = OrderStore.waiting(content) }
      _ = try store.sendIn(OrderStore.submission(content))
      return
    }
    let number = Int.random(in: 1...count, using: &numbers)
    guard let record = try store.record(number) else { return }
    let rows = Lifecycle.table.filter { $0.from == record.referral.status && $0.setting != .solo }
    guard let row = rows.randomElement(using: &numbers) else { return }
    let isStale = Int.random(in: 0..<8, using: &numbers) == 0
    let outcome = try store.take(
      row.action, on: number, version: record.referral.version - (isStale ? 1 : 0))
    if isStale {
      guard case .conflict = outcome else {
        Issue.record("turn \(turn): \(row.action) on a stale version")
        return
      }
    }
  }
}
