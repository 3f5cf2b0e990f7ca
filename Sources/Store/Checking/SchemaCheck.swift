import GRDB

/// Compares the schema with that of a new store.
enum SchemaCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    let fresh = try DatabaseQueue()
    try Schema.migrator.migrate(fresh)
    let wanted = Set(try fresh.read(Schema.objects))
    let found = Set(try Schema.objects(database))
    return wanted.symmetricDifference(found)
      .map { StoreFault(.schema, $0.split(separator: " ").prefix(2).joined(separator: " ")) }
      .sorted { $0.subject < $1.subject }
  }
}
