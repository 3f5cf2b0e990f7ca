import Domain
import GRDB

/// Reads whole cards: one statement for the cards and one for each table of their parts.
struct CardReader {
  let database: Database
  /// Read only this card; `nil` reads all.
  var only: InsatsID?

  /// Cards in the order of their ids.
  func cards() throws -> [Insats] {
    var cards: [Insats] = []
    let columns =
      CardColumns.card.map { "c." + $0 } + CardColumns.places.map { "p." + $0 }
    let rows = try cursor(
      """
      SELECT \(columns.joined(separator: ", "))
      FROM insats AS c JOIN insats_places AS p ON p.insats = c.id
      """, idColumn: "c.id", order: "c.id")
    while let row = try rows.next() {
      cards.append(try CardColumns.read(row))
    }
    try readParts(into: &cards)
    return cards
  }

  /// The places of every card.
  func places() throws -> [InsatsID: Places] {
    var places: [InsatsID: Places] = [:]
    let rows = try cursor(
      "SELECT insats, \(CardColumns.places.joined(separator: ", ")) FROM insats_places",
      idColumn: "insats", order: "insats")
    while let row = try rows.next() {
      var row = RowReader(row)
      let id: InsatsID = try row.key()
      places[id] = try CardColumns.readPlaces(&row)
    }
    let reserved = try cursor(
      Self.reservedColumns, idColumn: "g.insats", order: "g.insats, g.position")
    while let row = try reserved.next() {
      var row = RowReader(row)
      let id: InsatsID = try row.key()
      places[id]?.reserved.append(try Self.reserved(&row))
    }
    return places
  }

  private static let reservedColumns =
    "SELECT g.insats, g.target_group, g.capacity, \(GroupPlaces.held) FROM insats_group_places AS g"

  private static func reserved(_ row: inout RowReader) throws -> ReservedPlaces {
    let group: TargetGroupKey = try row.key()
    let most: Int = try row.next()
    return ReservedPlaces(group, max: most, taken: min(most, try row.next()))
  }

  private func readParts(into cards: inout [Insats]) throws {
    /// Runs over a table of parts, whose first column is the card's id and whose order is that of the
    /// cards, once or several times over.
    func each(
      _ sql: String, order: String, _ add: (inout Insats, inout RowReader) throws -> Void
    ) throws {
      let rows = try cursor(sql, idColumn: "insats", order: order)
      var position = 0
      while let row = try rows.next() {
        let id = try row.decode(String.self, atIndex: 0)
        if position < cards.count, id < cards[position].id.rawValue { position = 0 }
        while position < cards.count, cards[position].id.rawValue != id { position += 1 }
        guard position < cards.count else { throw StoreError.damaged }
        var reader = RowReader(row, from: 1)
        try add(&cards[position], &reader)
      }
    }
    try each(
      "SELECT insats, is_for, target_group, is_interpretation FROM insats_target_group",
      order: "is_for, insats, position"
    ) { card, row in
      let isFor: Bool = try row.next()
      let tag = TargetGroupTag(try row.key(), isInterpretation: try row.next())
      if isFor { card.targetGroups.append(tag) } else { card.notFor.append(tag) }
    }
    try each("SELECT insats, alias FROM insats_alias", order: "insats, position") {
      $0.aliases.append(try $1.next())
    }
    try each(
      "SELECT insats, relation, other FROM insats_relation", order: "insats, relation, position"
    ) { card, row in
      let relation: Relation = try row.choice()
      switch relation {
      case .combinable: card.combinableWith.append(try row.key())
      case .leadsTo: card.leadsTo.append(try row.key())
      }
    }
    try each(
      "SELECT insats, text, year, source FROM insats_figure", order: "insats, position"
    ) { card, row in
      card.figures.append(
        Figure(text: try row.next(), year: try row.optional(), source: try row.next()))
    }
    try each("SELECT insats, file FROM insats_source", order: "insats, position") {
      $0.sources.append(try $1.next())
    }
    try each(Self.reservedColumns, order: "g.insats, g.position") {
      $0.places.reserved.append(try Self.reserved(&$1))
    }
    try each("SELECT insats, field FROM insats_practice_field", order: "insats, field") {
      $0.practiceFields.insert(try $1.choice())
    }
  }

  private func cursor(_ sql: String, idColumn: String, order: String) throws -> RowCursor {
    let filter = only == nil ? "" : "WHERE \(idColumn) = ?"
    let statement = try database.cachedStatement(sql: "\(sql) \(filter) ORDER BY \(order)")
    return try Row.fetchCursor(statement, arguments: only.map { [$0.rawValue] } ?? [])
  }
}

/// How one card points at another, as stored.
enum Relation: String {
  case combinable = "kan_kombineras_med"
  case leadsTo = "leder_till"
}
