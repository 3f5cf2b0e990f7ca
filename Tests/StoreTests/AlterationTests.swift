import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Alters stores past every rule and expects `check` to notice each time.
@Suite struct AlterationTests {
  let scratch: Scratch
  let directory: StoreDirectory
  let sound: Data

  init() throws {
    scratch = try Scratch()
    directory = scratch.directory
    let store = try TestStore.open(directory).filled()
    var card = Samples.full()
    card.contact = "annan"
    try store.importing([card], at: 2_000)
    try store.syncSamples(OrderStore.codes, digest: "d2")
    card.places = Places(
      max: 9, booked: 3, waiting: 1, asOf: Samples.day,
      reserved: [ReservedPlaces("rehab", max: 2)])
    try store.importing([card], at: 2_001)
    let number = try store.stored(OrderStore.submission(OrderStore.content("X-2"))).referral.number
    try store.take(.withdraw, on: number, version: 1, reason: "flyttat")
    _ = try store.stored(OrderStore.submission(OrderStore.content("X-2", case: "A-2")))
    _ = try store.saveDraft(
      TestStore.mark.id, OrderStore.content(), version: 0, owner: "anna", at: 3_300)
    _ = try store.signal(
      NeedStoreTests.need(), requestID: TestStore.mark.id, by: "anna", at: 3_400)
    _ = try store.answerNeed(
      1, version: 1, status: .acted, answer: "Kommer.", by: "bo", at: 3_500, day: OrderStore.day)
    _ = try store.signal(
      NeedStoreTests.need(), requestID: "6f1c1f6e-0000-4000-8000-000000000099", by: "anna",
      at: 3_600)
    #expect(try store.check() == [])
    try store.close()
    sound = try Data(contentsOf: URL(fileURLWithPath: directory.file))
  }

  /// Runs statements with triggers, checks and foreign keys out of the way, and puts the
  /// triggers back, so that only the content is altered.
  private func faults(after alter: (Database) throws -> Void) throws -> [StoreFault] {
    try sound.write(to: URL(fileURLWithPath: directory.file))
    let queue = try TestStore.raw(directory)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for row in triggers { try database.execute(sql: "DROP TRIGGER \(row[0] as String)") }
      try alter(database)
      for row in triggers { try database.execute(sql: row[1]) }
    }
    try queue.close()
    do throws(StoreError) { return try CatalogueStore.open(directory).check() } catch .damaged {
      return [StoreFault(.unreadable, "")]
    }
  }

  @Test func `putting the triggers back is no fault, leaving them out is`() throws {
    #expect(try faults { _ in } == [])
    let queue = try TestStore.raw(directory)
    try queue.inDatabase { try $0.execute(sql: "DROP TRIGGER event_no_update") }
    try queue.close()
    #expect(
      try CatalogueStore.open(directory).check() == [
        StoreFault(.schema, "trigger event_no_update")
      ])
  }

  @Test(arguments: [
    ("UPDATE insats SET name = 'Annat' WHERE id = 'X-1'", StoreFault.Kind.cardAltered),
    ("UPDATE insats SET name = name || char(0x301) WHERE id = 'X-1'", .cardAltered),
    ("UPDATE insats_figure SET text = replace(text, '4', '5')", .cardAltered),
    ("UPDATE insats_places SET booked = 1 WHERE insats = 'X-1'", .cardAltered),
    ("UPDATE insats_group_places SET capacity = 1", .cardAltered),
    ("UPDATE insats_group_places SET position = 1", .cardAltered),
    ("UPDATE insats_source SET position = position + 3", .cardAltered),
    ("DELETE FROM insats_practice_field", .cardAltered),
    ("UPDATE insats SET version = 7 WHERE id = 'X-1'", .historyMissing),
    ("DELETE FROM insats_history WHERE insats = 'X-2' AND version = 2", .historyMissing),
    ("DELETE FROM insats_history WHERE insats = 'X-2' AND version = 1", .historyMissing),
    (
      """
      DELETE FROM insats_history WHERE insats = 'X-1';
      DELETE FROM insats_places WHERE insats = 'X-1';
      DELETE FROM insats WHERE id = 'X-1'
      """, .historyMissing
    ),
    ("UPDATE insats_history SET fields = '[\"namn\"]' WHERE version = 2", .historyAltered),
    ("UPDATE insats_history SET change = 'andrad' WHERE version = 1", .historyAltered),
    ("UPDATE event SET at = at + 1 WHERE seq = 4", .eventAltered),
    ("UPDATE event SET actor = 'nagon' WHERE seq = 1", .eventAltered),
    ("DELETE FROM event WHERE seq = 5", .eventMissing),
    ("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", .eventMissing),
    ("UPDATE meta SET last_event = last_event - 1", .eventMissing),
    ("UPDATE meta SET catalogue_version = 1", .listsAltered),
    ("UPDATE code_row SET side = 'klient'", .listsAltered),
    ("UPDATE meta SET is_practice = 1, practice_day = '2024-01-01'", .listsAltered),
    ("UPDATE meta SET is_practice = 1", .listsAltered),
    ("UPDATE target_group SET name = 'Annat' WHERE key = 'rehab'", .listsAltered),
    ("UPDATE synonym_word SET word = 'annat' WHERE position = 0", .listsAltered),
    ("INSERT INTO provider VALUES ('p', 9, 'P', 'enhet', 'egen', NULL, NULL, NULL)", .listsAltered),
    ("DELETE FROM municipality WHERE key = 'malmo'", .listsAltered),
    ("DELETE FROM insats_kind WHERE key = 'T08'", .foreignKey),
    ("UPDATE insats SET status = 'borta' WHERE id = 'X-1'", .unreadable),
    ("UPDATE client SET name = 'Annan' WHERE id = 1", .historyAltered),
    ("UPDATE referral SET justification = 'Annat' WHERE number = 1", .historyAltered),
    ("UPDATE referral SET holds_place = 0 WHERE number = 2", .cardAltered),
    ("UPDATE referral SET status = 'bestalld' WHERE number = 2", .historyAltered),
    ("UPDATE referral_step SET actor = 'nagon' WHERE position = 1", .historyAltered),
    ("DELETE FROM referral_step WHERE referral = 1 AND position = 2", .historyAltered),
    ("DELETE FROM referral_goal WHERE position = 1", .historyAltered),
    ("UPDATE referral SET version = 9 WHERE number = 1", .historyAltered),
    ("UPDATE referral SET event = 1 WHERE number = 1", .historyMissing),
    (
      """
      DELETE FROM referral_consent_field; DELETE FROM referral_consent;
      DELETE FROM referral_group; DELETE FROM referral_reason; DELETE FROM referral_goal;
      DELETE FROM referral_override; DELETE FROM referral_step; DELETE FROM referral;
      UPDATE insats_places SET booked = 3 WHERE insats = 'X-2'
      """, .historyMissing
    ),
    ("UPDATE insats_places SET booked_elsewhere = 2 WHERE insats = 'X-2'", .cardAltered),
    ("UPDATE insats_places SET waiting = 7 WHERE insats = 'X-2'", .cardAltered),
    ("UPDATE draft SET content = '{}'", .historyAltered),
    ("UPDATE need SET answer = 'Nej.'", .historyAltered),
    ("UPDATE need SET text = 'Annat'", .historyAltered),
    ("DELETE FROM need_group WHERE position = 1", .historyAltered),
    ("UPDATE need_group SET target_group = 'ungdom' WHERE position = 1", .historyAltered),
    ("UPDATE need SET event = 1 WHERE number = 1", .historyMissing),
    ("DELETE FROM need_group; DELETE FROM need", .historyMissing),
    ("UPDATE referral SET moved = '2020-01-01' WHERE number = 1", .derivedAltered),
    ("UPDATE referral SET unexplained = 1 WHERE number = 1", .derivedAltered),
    ("UPDATE referral SET look = NULL WHERE number = 2", .derivedAltered),
    ("UPDATE referral SET justification_key = 1 WHERE number = 1", .derivedAltered),
    ("DELETE FROM client_part", .derivedAltered),
    ("INSERT INTO client_part VALUES ('annan', 1)", .derivedAltered),
    ("UPDATE need_sum SET count = 2", .derivedAltered),
    ("CREATE TABLE extra (x)", .schema),
    ("DROP INDEX insats_provider", .schema),
  ])
  func `each kind of alteration has its fault`(sql: String, kind: StoreFault.Kind) throws {
    let found = try faults { try $0.execute(sql: sql) }
    #expect(found.map(\.kind).contains(kind), "\(found)")
  }

  @Test func `an event replaced by one with a right digest breaks the chain`() throws {
    let found = try faults { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM event ORDER BY seq")
      let digest = EventLog.digest(
        seq: 2, at: rows[1]["at"], actor: "nagon", action: rows[1]["action"],
        subject: rows[1]["subject"], content: rows[1]["content"], previous: rows[0]["digest"])
      try database.execute(
        sql: "UPDATE event SET actor = 'nagon', digest = ? WHERE seq = 2", arguments: [digest])
    }
    #expect(found == [StoreFault(.eventAltered, "3")])
  }

  @Test func `every one of many random alterations is found`() throws {
    var generator = SeededGenerator(seed: 20_261_123)
    for round in 0..<250 {
      var what = ""
      let found = try faults { database in
        what = try Self.alterSomething(database, using: &generator)
      }
      #expect(found != [], "round \(round): \(what)")
    }
  }

  /// Alters one value, in any row and column of any table of ours.
  private static func alterSomething(
    _ database: Database, using generator: inout SeededGenerator
  ) throws -> String {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict")
    while true {
      let table = tables.randomElement(using: &generator) ?? ""
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
      guard let row = rows.randomElement(using: &generator) else { continue }
      let columns = Array(row.columnNames)
        .filter { !$0.hasSuffix("_list") && $0 != "is_open" }
        // Only the Engine knows when to look at an order, and its check sees what was altered.
        .filter { !["look", "looked_by"].contains($0) }
      let column = columns.randomElement(using: &generator) ?? ""
      let value = altered(row[column], using: &generator)
      let pairs = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
      do {
        try database.execute(
          sql: "UPDATE \(table) SET \(column) = ? WHERE \(pairs)",
          arguments: StatementArguments([value] + columns.map { row[$0] as DatabaseValue }))
      } catch { continue }
      return "\(table).\(column): \(row[column] as DatabaseValue) → \(value)"
    }
  }

  private static func altered(
    _ value: DatabaseValue, using generator: inout SeededGenerator
  ) -> DatabaseValue {
    switch value.storage {
    case .int64(let number):
      return (number ^ (1 << Int64.random(in: 0..<20, using: &generator))).databaseValue
    case .blob(var data):
      data[Int.random(in: 0..<data.count, using: &generator)] ^= 1
      return data.databaseValue
    case .string(let text) where !text.isEmpty:
      var bytes = Array(text.utf8)
      let ascii = bytes.indices.filter { bytes[$0] < 0x80 && bytes[$0] != 1 }
      guard let index = ascii.randomElement(using: &generator) else { return "x".databaseValue }
      bytes[index] ^= 1
      return String(decoding: bytes, as: UTF8.self).databaseValue
    default: return "x".databaseValue
    }
  }
}
