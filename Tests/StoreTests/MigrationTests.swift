import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Stores that older programs made are taken along, with everything in them.
@Suite struct MigrationTests {
  private static let names = ["001-katalog", "002-bestallningar", "003-uppfoljning"]

  /// Puts into a store what a program of a version could.
  private static func fill(_ store: CatalogueStore, version: Int) throws {
    _ = try store.filled()
    guard version > 1 else { return }
    try store.syncSamples(OrderStore.codes, digest: "d2")
    var card = Samples.full()
    card.places = Places(max: 9, booked: 3, waiting: 1, asOf: Samples.day)
    try store.importing([card], at: 2_001)
    for number in 1...3 {
      let sent = try store.stored(
        OrderStore.submission(OrderStore.content("X-2", case: "A-\(number)")))
      if number == 2 {
        try store.take(.withdraw, on: sent.referral.number, version: 1, reason: "flyttat")
      }
    }
    _ = try store.saveDraft(
      TestStore.mark.id, OrderStore.content(), version: 0, owner: "anna", at: 3_300)
    guard version > 2 else { return }
    let deadline = Deadline(.review, from: OrderStore.day, due: OrderStore.day.adding(days: 7))
    #expect(
      try store.lookThrough(OrderStore.day, by: "systemet", at: 3_400) { record in
        Outlook(missed: record.number == 3 ? [deadline] : [], next: nil)
      } == 1)
    for number in 1...2 {
      _ = try store.signal(
        NeedStoreTests.need(), requestID: "6f1c1f6e-0000-4000-8000-00000000009\(number)",
        by: "anna", at: 3_500)
    }
  }

  @Test(arguments: 1...3)
  func `a full-grown store of an older version is taken along`(version: Int) throws {
    let scratch = try Scratch()
    let new = scratch.directory
    try Self.fill(TestStore.open(new), version: version)
    let old = StoreDirectory(path: scratch.path + "/gammalt")
    _ = try TestStore.open(old)
    try Self.makeOld(old, version: version, from: new)
    let store = try CatalogueStore.open(old)
    #expect(try store.check() == [])
    #expect(try store.card("X-2")?.name == Samples.full().name)
    let wanted = try Self.derived(CatalogueStore.open(new))
    #expect(try Self.derived(store) == wanted)
    #expect(version == 1 || !wanted.allSatisfy(\.isEmpty))
  }

  /// Makes the store one of a version, with what another holds.
  private static func makeOld(
    _ directory: StoreDirectory, version: Int, from full: StoreDirectory
  ) throws {
    try FileManager.default.removeItem(atPath: directory.file)
    try SystemCall.makeFile(directory.file)
    let queue = try TestStore.raw(directory)
    try Schema.migrator.migrate(queue, upTo: names[version - 1])
    try queue.inDatabase { database in
      try database.execute(sql: "ATTACH DATABASE ? AS new", arguments: [full.file])
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'")
      for row in triggers { try database.execute(sql: "DROP TRIGGER \(row[0] as String)") }
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")
      for table in tables {
        let columns = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO main.\(table) (\(list)) SELECT \(list) FROM new.\(table)")
      }
      for row in triggers { try database.execute(sql: row[1]) }
      #expect(try Int.fetchOne(database, sql: "PRAGMA main.user_version") == version)
    }
    try queue.close()
  }

  /// What is made from other rows, as text; not when to look, which an older store did not know.
  private static func derived(_ store: CatalogueStore) throws -> [[String]] {
    try store.read { database in
      try [
        """
        SELECT number, justification_key, moved, unexplained, look IS NULL FROM referral
        ORDER BY number
        """,
        "SELECT part, client FROM client_part ORDER BY 1, 2",
        "SELECT kind, groups, count FROM need_sum ORDER BY 1, 2",
      ].map { sql in try Row.fetchAll(database, sql: sql).map(\.description) }
    }
  }
}
