import Domain
import GRDB

/// Reads the deadlines that were missed. When each was met is worked out and not stored.
struct DeviationReader {
  let database: Database

  /// Those of an order, by number.
  func deviations(of order: Int) throws -> [Deviation] { try deviations("referral = ?", order) }

  func deviation(_ number: Int) throws -> Deviation? {
    try deviations("number = ?", number).first
  }

  private func deviations(_ condition: String, _ value: Int) throws -> [Deviation] {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT number, referral, sort, from_day, due, reason, text, actor FROM deviation
          WHERE \(condition) ORDER BY number
          """), arguments: [value])
    var deviations: [Deviation] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let number: Int = try row.next()
      let order: Int = try row.next()
      let sort: Deadline.Sort = try row.choice()
      guard let from = try row.day(), let due = try row.day() else { throw StoreError.damaged }
      deviations.append(
        Deviation(
          number: number, order: order, deadline: Deadline(sort, from: from, due: due),
          reason: try row.optionalKey(), text: try row.next(), by: try row.optional()))
    }
    return deviations
  }
}
