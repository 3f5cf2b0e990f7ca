import Domain
import Foundation
import GRDB

/// Reads who changed what in a card, and when.
struct HistoryReader {
  let database: Database

  /// Of very many the newest are read.
  private static let most = 1_000

  /// Oldest first.
  func revisions(_ id: InsatsID) throws -> [CatalogueRevision] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT h.version, e.at, e.actor, h.change, h.fields
        FROM insats_history AS h JOIN event AS e ON e.seq = h.event
        WHERE h.insats = ? ORDER BY h.version DESC LIMIT ?
        """, arguments: [id.rawValue, Self.most])
    var revisions: [CatalogueRevision] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      revisions.append(
        CatalogueRevision(
          id: id, version: try row.next(), at: try row.next(), by: try row.next(),
          change: try row.choice(), fields: try Self.fields(try row.next())))
    }
    return revisions.reversed()
  }

  /// - Throws: `damaged` when the text is not a list of fields.
  static func fields(_ text: String) throws -> [InsatsField] {
    do { return try JSONDecoder().decode([InsatsField].self, from: Data(text.utf8)) } catch {
      throw StoreError.damaged
    }
  }
}
