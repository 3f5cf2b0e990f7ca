import GRDB

extension CatalogueStore {
  /// Goes through the whole store: SQLite's own check, foreign keys, schema, the chain of
  /// events, history, cards and lists against their digests, settings, and who can reach the
  /// files.
  ///
  /// SQLite's check alone saw 33 of 251 altered bits that changed an answer; the digests are
  /// what finds altered text.
  /// - Returns: the faults; empty when all is well.
  /// - Throws: only what keeps the check from being made, such as `busy`.
  package func check() throws(StoreError) -> [StoreFault] {
    var faults = fileFaults()
    let steps: [(part: String, run: @Sendable (Database) throws -> [StoreFault])] = [
      ("integrity", Self.integrity), ("foreign keys", Self.foreignKeys),
      ("schema", SchemaCheck.faults), ("settings", settings), ("events", EventCheck.faults),
      ("cards", CardCheck.faults), ("lists", ListCheck.faults), ("orders", OrderCheck.faults),
      ("derived", DerivedCheck.faults),
    ]
    for step in steps {
      do { faults += try read(step.run) } catch {
        switch error {
        case .busy, .ioError: throw error
        // Whatever else keeps a part from being read is a fault of the store.
        default: faults.append(StoreFault(.unreadable, step.part))
        }
      }
    }
    return faults
  }

  private static func integrity(_ database: Database) throws -> [StoreFault] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }.map { StoreFault(.integrity, $0) }
  }

  private static func foreignKeys(_ database: Database) throws -> [StoreFault] {
    let tables = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      .map { try $0.decode(String.self, atIndex: 0) }
    return Set(tables).sorted().map { StoreFault(.foreignKey, $0) }
  }

  private func settings(_ database: Database) throws -> [StoreFault] {
    do {
      try Settings.assert(database, isInMemory: directory == nil)
    } catch StoreError.wrongSetting(let pragma, _) { return [StoreFault(.setting, pragma)] }
    return []
  }

  private func fileFaults() -> [StoreFault] {
    guard let directory else { return [] }
    return directory.members.compactMap { path, isDirectory in
      do throws(StoreError) {
        try directory.check(path, isDirectory: isDirectory)
        return nil
      } catch { return StoreFault(.file, path) }
    }
  }
}
