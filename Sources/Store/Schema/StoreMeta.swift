import Domain
import GRDB

/// The one row of `meta`, but for the head of the chain of events (`EventLog`).
struct StoreMeta {
  var mark: StoreMark
  var catalogueVersion: Int
  var codesDigest: String

  static func read(_ database: Database) throws -> StoreMeta? {
    let statement = try database.cachedStatement(
      sql: "SELECT store_id, practice_day, catalogue_version, codes_digest FROM meta")
    guard let row = try Row.fetchOne(statement) else { return nil }
    var values = RowReader(row)
    let mark = StoreMark(id: try values.next(), practiceDay: try values.day())
    return StoreMeta(
      mark: mark, catalogueVersion: try values.next(), codesDigest: try values.next())
  }

  /// Writes the row of a new store.
  static func insert(_ mark: StoreMark, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO meta (id, store_id, is_practice, practice_day, catalogue_version,
          codes_digest, last_event, last_digest)
        VALUES (1, ?, ?, ?, 0, '', 0, ?)
        """,
      arguments: [mark.id, mark.isPractice, mark.practiceDay?.description, Digest.zero])
  }

  static func raiseVersion(_ database: Database) throws {
    try database.execute(sql: "UPDATE meta SET catalogue_version = catalogue_version + 1")
  }
}
