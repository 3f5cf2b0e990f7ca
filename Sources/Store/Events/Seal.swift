import Domain
import Foundation
import GRDB

/// What an event says about the parts of the store that have no history of their own, so that
/// `check` sees if they were altered outside the program.
struct Seal: Codable, Hashable {
  /// Digest over every row of the code lists, municipalities, providers and synonyms.
  var lists: String
  /// The catalogue's version after the event.
  var catalogueVersion: Int
  /// Digest of the bundled files the lists were last synced from.
  var codesDigest: String
  var storeID: String
  /// The day a practice store was made for; `nil` in a real store.
  var practiceDay: Day?

  private static let tables = [
    "municipality", "target_group", "target_group_synonym", "insats_kind", "insats_kind_synonym",
    "code_row", "provider", "provider_source", "synonym_group", "synonym_word",
  ]

  /// A column that came later is left out where it says nothing, so that what was sealed before it
  /// came still holds.
  private static func isUnsaid(_ column: String, _ value: DatabaseValue) -> Bool {
    column == "side" && value.isNull
  }

  /// The seal of the store as it is now.
  init(_ database: Database) throws {
    var bytes = CanonicalBytes()
    for table in Self.tables {
      bytes.add(table)
      // Each of these tables has its key first, in order of key.
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(table) ORDER BY 1, 2")
      while let row = try rows.next() {
        for (column, value) in row where !Self.isUnsaid(column, value) { bytes.add(value) }
      }
    }
    lists = Digest.hex(Digest.of(bytes.data))
    guard let meta = try StoreMeta.read(database) else { throw StoreError.damaged }
    catalogueVersion = meta.catalogueVersion
    codesDigest = meta.codesDigest
    storeID = meta.mark.id
    practiceDay = meta.mark.practiceDay
  }
}
