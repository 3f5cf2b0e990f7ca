import Domain
import GRDB

/// Compares what was made from other rows, to be found by (`Schema.size`), with those.
enum DerivedCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    let orders = try Set(strayed(database) + wrongWords(database)).sorted()
    let clients = try Int.fetchAll(
      database,
      sql: Schema.nameParts + """
        SELECT client FROM (SELECT part, client FROM rest EXCEPT SELECT part, client FROM client_part)
        UNION
        SELECT client FROM (SELECT part, client FROM client_part EXCEPT SELECT part, client FROM rest)
        """)
    let sums = try String.fetchAll(
      database,
      sql: """
        SELECT kind || ' ' || groups FROM (SELECT * FROM (\(Schema.needSums))
          EXCEPT SELECT kind, groups, count FROM need_sum)
        UNION
        SELECT kind || ' ' || groups FROM (SELECT kind, groups, count FROM need_sum WHERE count > 0
          EXCEPT SELECT * FROM (\(Schema.needSums)))
        """)
    return orders.map { StoreFault(.derivedAltered, "bestallning \($0)") }
      + clients.map { StoreFault(.derivedAltered, "deltagare \($0)") }
      + sums.map { StoreFault(.derivedAltered, "behov \($0)") }
  }

  private static func strayed(_ database: Database) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT r.number FROM referral AS r WHERE
          r.moved IS NOT (SELECT max(s.day) FROM referral_step AS s WHERE s.referral = r.number)
          OR r.unexplained <> (SELECT count(*) FROM deviation AS d
            WHERE d.referral = r.number AND d.reason IS NULL)
          OR r.is_open <> (r.look IS NOT NULL)
        """)
  }

  private static func wrongWords(_ database: Database) throws -> [Int] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, justification, justification_key FROM referral")
    var found: [Int] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let number: Int = try row.next()
      if WordKey.of(try row.next()) != (try row.optional() as Int64?) { found.append(number) }
    }
    return found
  }
}
