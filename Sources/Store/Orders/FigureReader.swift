package import Domain
import GRDB

/// Reads what the figures of an insats are counted from, some orders at a time.
struct FigureReader {
  let database: Database

  /// Where the counting has come: orders are gone through by the day of their newest step.
  struct Place {
    var holdsPlace: Bool
    var waits: Bool
    var moved: String
    var number: Int
  }

  /// Every place the counting begins at, on a day: the index has those that hold a place, those that
  /// wait for one and the others apart.
  static func starts(_ day: Day) -> [Place] {
    [(false, false), (true, false), (false, true)].map { holds, waits in
      Place(holdsPlace: holds, waits: waits, moved: day.description, number: 0)
    }
  }

  /// The orders of an insats after a place, and the place after them; no more than `most`.
  func next(_ insats: InsatsID, after place: Place, most: Int) throws -> [Place] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT moved, number FROM referral WHERE insats = ? AND holds_place = ? AND waits = ?
            AND (moved, number) > (?, ?) ORDER BY moved, number LIMIT ?
          """),
      arguments: [
        insats.rawValue, place.holdsPlace, place.waits, place.moved, place.number, most,
      ])
    return try rows.map { row in
      var row = RowReader(row)
      return Place(
        holdsPlace: place.holdsPlace, waits: place.waits, moved: try row.next(),
        number: try row.next())
    }
  }

  /// The steps of an order, oldest first, without words; of one entered in error there are none. The
  /// last of a closed order says whether it was given as ordered.
  func steps(_ number: Int) throws -> [StatusStep] {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT s.from_status, s.to_status, s.day, s.reason, p.as_ordered
          FROM referral_step AS s
          LEFT JOIN referral_report AS p ON p.referral = s.referral AND p.step = s.position
          WHERE s.referral = ? ORDER BY s.position
          """), arguments: [number])
    var steps: [StatusStep] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let from: ReferralStatus? = try row.optionalChoice()
      let to: ReferralStatus = try row.choice()
      guard let day = try row.day() else { throw StoreError.damaged }
      let reason: CodeKey? = try row.optionalKey()
      let asOrdered: Degree? = try row.optionalChoice()
      steps.append(
        StatusStep(
          from: from, to: to, by: "", at: 0, day: day, reason: reason,
          report: asOrdered.map { ClosureReport(asOrdered: $0) }))
    }
    return steps.last?.to == .enteredInError ? [] : steps
  }

  /// The outcome class of each closure reason that has one.
  func classes() throws -> [CodeKey: String] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT key, kas_class FROM code_row WHERE list = ? AND kas_class IS NOT NULL"),
      arguments: [CodeListName.closures.rawValue])
    var classes: [CodeKey: String] = [:]
    for row in rows {
      var row = RowReader(row)
      let key: CodeKey = try row.key()
      classes[key] = try row.next()
    }
    return classes
  }
}

extension CatalogueStore {
  /// So many orders are counted in one transaction, so that a draft never waits long to be saved.
  private static let ordersAtATime = 200

  /// What became of the orders of an insats during the twelve months that end with a day: counts,
  /// of nobody, so that no read of anybody is written down.
  ///
  /// Each order is counted as it is when the counting comes to it; what others change meanwhile does
  /// not stop them, nor does it make any order count twice.
  /// `goesOn`: told now and then how many orders have been counted; says whether the figures
  ///   are still wanted.
  /// - Returns: `nil` when they are not.
  package func figures(
    _ insats: InsatsID, until day: Day, goesOn: (Int) -> Bool = { _ in true }
  ) throws(StoreError) -> InsatsFigures? {
    var figures = InsatsFigures(until: day)
    let classes = try read { try FigureReader(database: $0).classes() }
    var seen: Set<Int> = []
    for start in FigureReader.starts(figures.from) {
      var place = start
      while true {
        let orders = try read { database in
          let reader = FigureReader(database: database)
          return try reader.next(insats, after: place, most: Self.ordersAtATime).map {
            ($0, try reader.steps($0.number))
          }
        }
        for (next, steps) in orders where seen.insert(next.number).inserted {
          figures.count(steps, classes)
        }
        guard orders.count == Self.ordersAtATime, let last = orders.last?.0 else { break }
        guard goesOn(seen.count) else { return nil }
        place = last
      }
    }
    return figures
  }
}
