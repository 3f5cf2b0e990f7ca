import GRDB

/// Compares the lists and what the store says of itself with the newest event about them.
enum ListCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    let actions = EventAction.sealing.map(\.rawValue)
    let content = try String.fetchOne(
      database,
      sql: "SELECT content FROM event WHERE action IN (?, ?, ?) ORDER BY seq DESC LIMIT 1",
      arguments: StatementArguments(actions))
    let isPractice = try Bool.fetchOne(database, sql: "SELECT is_practice FROM meta")
    let now = try Seal(database)
    if try content == CanonicalJSON.text(now), isPractice == (now.practiceDay != nil) { return [] }
    return [StoreFault(.listsAltered, "")]
  }
}
