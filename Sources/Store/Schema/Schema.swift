import GRDB

/// The schema of the store, as a list of migrations.
///
/// A migration that has been released is never edited; a change is a new one at the end. One
/// that adds a field to cards or a column to lists must also write the events that seal the new
/// form (`Seal`, `CardSnapshot`), or `check` would report every card.
enum Schema {
  /// Marks the file as ours in SQLite's head: "INSK".
  static let applicationID = 0x494E_534B

  /// Each migration's name; its place, from 1, is the store's `user_version` after it.
  private static let migrations: [(name: String, run: @Sendable (Database) throws -> Void)] = [
    ("001-katalog", { try $0.execute(sql: foundation + lists + cards) }),
    ("002-bestallningar", { try $0.execute(sql: orders) }),
    ("003-uppfoljning", { try $0.execute(sql: followup) }),
    ("004-storlek", { try size($0) }),
  ]

  /// The newest version this program knows.
  static var version: Int { migrations.count }

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name) { database in
        try migration.run(database)
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  /// A check that a column holds a real day as `YYYY-MM-DD`, or nothing. `date` alone lets
  /// 30 February through, and takes a bare number for a day of the Julian calendar.
  static func isDay(_ column: String) -> String {
    """
    \(column) IS NULL OR \(column) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        AND date(\(column), '+0 days') IS \(column)
    """
  }

  /// Every table, index and trigger as SQLite keeps them, in a fixed order: what `check`
  /// compares with a fresh schema.
  static func objects(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name
        """)
  }
}
