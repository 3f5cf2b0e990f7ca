package import Domain
import GRDB

/// Reads what the figures of an insats are counted from.
struct FigureReader {
  let database: Database

  /// The steps of every order of an insats but those entered in error, oldest first, without words.
  /// The last of a closed order says whether it was given as ordered.
  func steps(_ insats: InsatsID) throws -> [[StatusStep]] {
    let (sql, arguments) = Self.statement(insats)
    let rows = try Row.fetchCursor(
      try database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var orders: [[StatusStep]] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let position: Int = try row.next()
      let from: ReferralStatus? = try row.optionalChoice()
      let to: ReferralStatus = try row.choice()
      guard let day = try row.day() else { throw StoreError.damaged }
      let reason: CodeKey? = try row.optionalKey()
      let asOrdered: Degree? = try row.optionalChoice()
      let step = StatusStep(
        from: from, to: to, by: "", at: 0, day: day, reason: reason,
        report: asOrdered.map { ClosureReport(asOrdered: $0) })
      if position == 0 { orders.append([]) }
      guard !orders.isEmpty else { throw StoreError.damaged }
      orders[orders.count - 1].append(step)
    }
    return orders
  }

  /// The outcome class of each closure reason that has one.
  func classes() throws -> [CodeKey: String] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT key, kas_class FROM code_row WHERE list = ? AND kas_class IS NOT NULL",
      arguments: [CodeListName.closures.rawValue])
    var classes: [CodeKey: String] = [:]
    for row in rows {
      var row = RowReader(row)
      let key: CodeKey = try row.key()
      classes[key] = try row.next()
    }
    return classes
  }

  static func statement(
    _ insats: InsatsID
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    (
      """
      SELECT s.position, s.from_status, s.to_status, s.day, s.reason, p.as_ordered
      FROM referral AS r JOIN referral_step AS s ON s.referral = r.number
      LEFT JOIN referral_report AS p ON p.referral = s.referral AND p.step = s.position
      WHERE r.insats = ? AND r.status <> ? ORDER BY r.number, s.position
      """, [insats.rawValue, ReferralStatus.enteredInError.rawValue]
    )
  }
}

extension CatalogueStore {
  /// What became of the orders of an insats during the twelve months that end with a day: counts,
  /// of nobody, so that no read of anybody is written down.
  package func figures(_ insats: InsatsID, until day: Day) throws(StoreError) -> InsatsFigures {
    try read { database in
      let reader = FigureReader(database: database)
      return InsatsFigures(
        counting: try reader.steps(insats), classes: try reader.classes(), until: day)
    }
  }
}
