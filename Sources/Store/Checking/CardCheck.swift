import Domain
import Foundation
import GRDB

/// Compares every card with its newest revision, and every revision with its event.
enum CardCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    var newest: [String: (version: Int, snapshot: String)] = [:]
    var faults = try historyFaults(database, &newest)
    faults += try positionFaults(database)
    let versions = try Row.fetchAll(database, sql: "SELECT id, version FROM insats ORDER BY id")
    for row in versions {
      var row = RowReader(row)
      let id: String = try row.next()
      if try row.next() != newest[id]?.version { faults.append(StoreFault(.historyMissing, id)) }
    }
    let elsewhere = try placesElsewhere(database)
    for var card in try CardReader(database: database).cards() {
      card.places = card.places.withoutTaken
      (card.places.booked, card.places.waiting) = elsewhere[card.id.rawValue] ?? (nil, nil)
      // Bytes, for Swift's == takes å as one letter and as a with a ring for the same.
      let text = try Array(CardSnapshot.text(card).utf8)
      if newest[card.id.rawValue].map({ Array($0.snapshot.utf8) }) != text {
        faults.append(StoreFault(.cardAltered, card.id.rawValue))
      }
    }
    let unbalanced = try PlaceLedger(database: database).faults()
    return faults + unbalanced.map { StoreFault(.cardAltered, $0) }
  }

  /// What history keeps of places; the rest is the store's own orders.
  private static func placesElsewhere(
    _ database: Database
  ) throws -> [String: (booked: Int?, waiting: Int?)] {
    var found: [String: (booked: Int?, waiting: Int?)] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT insats, booked_elsewhere, waiting_elsewhere FROM insats_places")
    while let row = try rows.next() {
      var row = RowReader(row)
      found[try row.next()] = (try row.optional(), try row.optional())
    }
    return found
  }

  private static func historyFaults(
    _ database: Database, _ newest: inout [String: (version: Int, snapshot: String)]
  ) throws -> [StoreFault] {
    var faults: [StoreFault] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT h.insats, h.version, h.change, h.fields, h.snapshot, e.action, e.subject, e.content
        FROM insats_history AS h LEFT JOIN event AS e ON e.seq = h.event
        ORDER BY h.insats, h.version
        """)
    while let row = try rows.next() {
      var row = RowReader(row)
      let id: String = try row.next()
      let version: Int = try row.next()
      let change: CatalogueChange.Sort = try row.choice()
      let fields: String = try row.next()
      let snapshot: String = try row.next()
      let action: String? = try row.optional()
      let subject: String? = try row.optional()
      let content: String? = try row.optional()
      if version != (newest[id]?.version ?? 0) + 1 {
        faults.append(StoreFault(.historyMissing, id))
      }
      newest[id] = (version, snapshot)
      let seal = CardSeal(
        version: version, fields: try HistoryReader.fields(fields), snapshot: Digest.hex(snapshot))
      let isWhole =
        try content == CanonicalJSON.text(seal) && fields == CanonicalJSON.text(seal.fields)
        && subject == id && action == EventAction(change).rawValue
      if !isWhole { faults.append(StoreFault(.historyAltered, "\(id) \(version)")) }
    }
    return faults + (try unclaimedEvents(database))
  }

  /// Card events that no row of history tells of.
  private static func unclaimedEvents(_ database: Database) throws -> [StoreFault] {
    let subjects = try String.fetchAll(
      database,
      sql: """
        SELECT subject FROM event
        WHERE action IN (?, ?, ?) AND seq NOT IN (SELECT event FROM insats_history)
        """,
      arguments: StatementArguments(
        [EventAction.cardNew, .cardChanged, .cardClosed].map(\.rawValue)))
    return Set(subjects).sorted().map { StoreFault(.historyMissing, $0) }
  }

  /// Parts whose places are not 0, 1, 2, …: the card would read the same, yet was altered.
  private static func positionFaults(_ database: Database) throws -> [StoreFault] {
    let lists = [
      "insats_target_group": ", is_for", "insats_alias": "", "insats_relation": ", relation",
      "insats_figure": "", "insats_source": "", "insats_group_places": "",
    ]
    var found: Set<String> = []
    for (table, within) in lists {
      found.formUnion(
        try String.fetchAll(
          database,
          sql: """
            SELECT insats FROM \(table) GROUP BY insats\(within)
            HAVING min(position) <> 0 OR max(position) <> count(*) - 1
            """))
    }
    return found.sorted().map { StoreFault(.cardAltered, $0) }
  }
}
