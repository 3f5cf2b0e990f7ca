import Domain
import GRDB

/// Reads what the map needs, from indexes alone.
struct MapReader {
  let database: Database

  /// Every card, ended ones too, in the order of their ids.
  func items() throws -> [MapItem] {
    var items: [MapItem] = []
    let cards = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT c.id, c.kind, c.status, p.capacity, p.booked, p.waiting, p.as_of
          FROM insats AS c INDEXED BY insats_map JOIN insats_places AS p ON p.insats = c.id
          ORDER BY c.id
          """))
    while let row = try cards.next() {
      var row = RowReader(row)
      items.append(
        MapItem(
          id: try row.key(), kind: try row.key(), groups: [], status: try row.choice(),
          places: try CardColumns.readPlaces(&row)))
    }
    try readGroups(into: &items)
    return items
  }

  /// Both runs are in the order of ids, so one pass pairs them.
  private func readGroups(into items: inout [MapItem]) throws {
    let groups = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT insats, target_group FROM insats_target_group
          WHERE is_for = 1 ORDER BY insats, position
          """))
    var position = 0
    while let row = try groups.next() {
      var row = RowReader(row)
      let id: InsatsID = try row.key()
      while position < items.count, items[position].id != id { position += 1 }
      guard position < items.count else { throw StoreError.damaged }
      items[position].groups.append(try row.key())
    }
  }
}
