import Domain
import GRDB

/// Writes deadlines that were missed, and why. Each change seals the order anew and leaves its
/// version: nobody who has the order open has anything to take back.
struct DeviationWriter {
  let database: Database

  /// Writes down those of an order, which has none of them yet.
  /// - Returns: the event that seals the order now.
  func insert(_ missed: [Deadline], of order: Int, _ stamp: EventLog.Stamp) throws -> Int {
    for deadline in missed {
      try database.cachedStatement(
        sql: """
          INSERT INTO deviation (number, referral, sort, from_day, due, text)
          VALUES ((SELECT coalesce(max(number), 0) + 1 FROM deviation), ?, ?, ?, ?, '')
          """
      ).execute(
        arguments: [
          order, deadline.sort.rawValue, deadline.from.description, deadline.due.description,
        ])
    }
    return try seal(order, stamp)
  }

  func explain(_ deviation: Deviation, _ stamp: EventLog.Stamp) throws {
    try database.cachedStatement(
      sql: "UPDATE deviation SET reason = ?, text = ?, actor = ? WHERE number = ?"
    ).execute(
      arguments: [deviation.reason?.rawValue, deviation.text, deviation.by, deviation.number])
    guard database.changesCount == 1 else { throw StoreError.damaged }
    try seal(deviation.order, stamp)
  }

  @discardableResult
  private func seal(_ order: Int, _ stamp: EventLog.Stamp) throws -> Int {
    let event = try EventLog(database: database).nextNumber()
    try database.cachedStatement(
      sql: """
        UPDATE referral SET event = ?, unexplained =
          (SELECT count(*) FROM deviation AS d
            WHERE d.referral = referral.number AND d.reason IS NULL)
        WHERE number = ?
        """
    ).execute(arguments: [event, order])
    guard
      let version = try Int.fetchOne(
        try database.cachedStatement(sql: "SELECT version FROM referral WHERE number = ?"),
        arguments: [order])
    else { throw StoreError.damaged }
    try ReferralWriter(database: database).seal(
      order, .referralDeviation, version: version, stamp)
    return event
  }
}
