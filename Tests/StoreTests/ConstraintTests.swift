import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ConstraintTests {
  let store: CatalogueStore

  init() throws { store = try TestStore.inMemory().filled() }

  @Test(arguments: [
    "UPDATE event SET actor = 'annan' WHERE seq = 1",
    "UPDATE event SET content = content",
    "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
    "DELETE FROM event",
    "INSERT OR REPLACE INTO event SELECT seq, at, 'annan', action, subject, content, digest FROM event WHERE seq = 1",
    "INSERT INTO event SELECT 99, at, actor, action, subject, content, digest FROM event WHERE seq = 1",
    "UPDATE insats_history SET snapshot = '{}'",
    "DELETE FROM insats_history",
    "INSERT OR REPLACE INTO insats_history SELECT * FROM insats_history",
    "INSERT INTO insats_history SELECT insats, 5, event + 50, change, fields, snapshot FROM insats_history LIMIT 1",
    "DELETE FROM insats WHERE id = 'X-1'",
  ])
  func `what is written for good cannot be changed`(sql: String) throws {
    try expectRefused(sql)
  }

  @Test(arguments: [
    // STRICT
    "UPDATE insats SET version = 'ett'", "UPDATE event SET at = 'nu'",
    "UPDATE insats_places SET booked = 1.5",
    // NOT NULL
    "UPDATE insats SET name = NULL", "UPDATE insats SET status = NULL",
    "INSERT INTO insats_alias VALUES ('X-1', 0, NULL)",
    // CHECK
    "UPDATE insats SET name = ''", "UPDATE insats SET status = 'borta'",
    "UPDATE insats SET id = 'å'", "UPDATE insats SET id = 'X 1' WHERE id = 'X-1'",
    "UPDATE insats SET hours_from = 3, hours_to = NULL",
    "UPDATE insats SET age_from = 30, age_to = 20", "UPDATE insats SET age_from = -1",
    "UPDATE insats SET confirmed_day = '2024-02-30', confirmed_by = 'a'",
    "UPDATE insats SET confirmed_day = NULL, confirmed_by = 'a'",
    "UPDATE insats SET evidence = NULL, evidence_source = 'a'",
    "UPDATE insats_places SET booked = -1", "UPDATE insats_places SET as_of = '20240101'",
    "UPDATE municipality SET code = '12'", "UPDATE meta SET is_practice = 1",
    "INSERT INTO meta SELECT 2, store_id, 0, NULL, 0, '', 0, last_digest, '' FROM meta",
    "UPDATE target_group SET parent = key", "UPDATE code_row SET needs_text = 2",
    // Foreign keys
    "UPDATE insats SET kind = 'T99'", "UPDATE insats SET legal_ground = 'ingen'",
    "UPDATE insats SET municipality = 'lund'", "UPDATE insats SET provider = 'ingen'",
    "DELETE FROM code_row WHERE key = 'sol-4-1'", "DELETE FROM insats_kind WHERE key = 'T08'",
    "INSERT INTO insats_target_group VALUES ('X-404', 1, 0, 'rehab', 0)",
    "INSERT INTO insats_relation VALUES ('X-1', 'leder_till', 0, 'X-404')",
    // Unique
    "INSERT INTO insats_target_group VALUES ('X-2', 1, 9, 'rehab', 0)",
    "UPDATE insats SET id = 'X-1'",
  ])
  func `what the schema forbids is refused`(sql: String) throws {
    try expectRefused(sql)
  }

  private func expectRefused(_ sql: String) throws {
    let before = try cards()
    do throws(StoreError) {
      try store.write { try $0.execute(sql: sql) }
      Issue.record("was let through")
    } catch {
      guard case .constraint = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try cards() == before)
    #expect(try store.check() == [])
  }

  /// As they are stored, whatever the store has read before.
  private func cards() throws -> [Insats] {
    try store.read { try CardReader(database: $0).cards() }
  }

  @Test func `writers in two connections wait for each other`() async throws {
    let scratch = try Scratch()
    let directory = scratch.directory
    try TestStore.open(directory).syncSamples()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try CatalogueStore.open(directory)
          for number in 0..<10 {
            try store.importCatalogue(
              CatalogueImport(
                cards: [Samples.card(InsatsID("W-\(writer)-\(number)"))], covered: []),
              by: "r", at: 1, day: Samples.day)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try CatalogueStore.open(directory)
    #expect(try store.mapItems().count == 40)
    #expect(try store.version == 41)
    #expect(try store.check() == [])
  }
}
