package import Domain
import GRDB

/// What has changed in the catalogue since somebody looked.
package struct CatalogueNewsRow: Hashable, Sendable {
  package var insats: InsatsID
  package var name: String
  /// As it is now.
  package var status: InsatsStatus
  package var change: CatalogueChange.Sort
  package var fields: [InsatsField]
  /// Seconds since 1970 UTC.
  package var at: Int
}

extension CatalogueStore {
  /// Every change of a card since the user last said that the news was seen, oldest first, and the
  /// mark to give when it is. For somebody who never has, since the store got its first cards; of very
  /// many, the newest.
  package func news(
    for user: String
  ) throws(StoreError) -> (rows: [CatalogueNewsRow], mark: Int) {
    try read { database in
      let seen = try Int.fetchOne(
        database, sql: "SELECT catalogue FROM user_seen WHERE user = ?", arguments: [user])
      let mark = try Int.fetchOne(database, sql: "SELECT max(event) FROM insats_history") ?? 0
      let rows = try Row.fetchAll(
        try database.cachedStatement(
          sql: """
            SELECT h.insats, i.name, i.status, h.change, h.fields, e.at
            FROM insats_history AS h JOIN insats AS i ON i.id = h.insats
              JOIN event AS e ON e.seq = h.event
            WHERE h.event > ? ORDER BY h.event DESC LIMIT ?
            """), arguments: [try seen ?? Self.firstImport(database), Self.mostNews])
      return (
        try rows.reversed().map { row in
          var row = RowReader(row)
          return CatalogueNewsRow(
            insats: try row.key(), name: try row.next(), status: try row.choice(),
            change: try row.choice(), fields: try HistoryReader.fields(try row.next()),
            at: try row.next())
        }, mark
      )
    }
  }

  /// The user has seen the news up to a mark. Nothing of a client, so it is no event.
  package func markNewsSeen(_ mark: Int, by user: String) throws(StoreError) {
    try write { database in
      let newest = try Int.fetchOne(database, sql: "SELECT max(event) FROM insats_history") ?? 0
      try database.execute(
        sql: """
          INSERT INTO user_seen (user, catalogue) VALUES (?, ?)
          ON CONFLICT (user) DO UPDATE SET catalogue = max(catalogue, excluded.catalogue)
          """, arguments: [user, min(max(0, mark), newest)])
    }
  }

  private static let mostNews = 2_000

  /// The event that ended the first import of cards; it is soon after the first card's.
  private static func firstImport(_ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT seq FROM event
        WHERE seq >= (SELECT min(event) FROM insats_history) AND action = ?
        ORDER BY seq LIMIT 1
        """, arguments: [EventAction.catalogueImported.rawValue]) ?? 0
  }
}
