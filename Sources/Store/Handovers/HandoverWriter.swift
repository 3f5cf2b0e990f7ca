import Domain
import GRDB

/// Writes a handover: the orders that change caseworker, each with the event that seals it, and
/// the handover itself.
struct HandoverWriter {
  let database: Database

  /// - Returns: the handover with its number.
  func insert(_ entry: HandoverEntry, _ stamp: EventLog.Stamp) throws -> Handover {
    var handover = entry.handover
    for order in handover.orders { try move(order, to: handover, stamp) }
    handover.number =
      (try Int.fetchOne(database, sql: "SELECT max(number) FROM handover") ?? 0) + 1
    let values: [(any DatabaseValueConvertible)?] = [
      handover.number, entry.requestID, handover.client, handover.from, handover.to,
      handover.unit, stamp.actor, stamp.at, handover.day.description, handover.summary, 1,
      try EventLog(database: database).nextNumber(),
    ]
    let marks = HandoverColumns.all.map { _ in "?" }.joined(separator: ", ")
    try database.cachedStatement(
      sql: """
        INSERT INTO handover (\(HandoverColumns.all.joined(separator: ", "))) VALUES (\(marks))
        """
    ).execute(arguments: StatementArguments(values))
    for (position, order) in handover.orders.enumerated() {
      try database.cachedStatement(sql: "INSERT INTO handover_referral VALUES (?, ?, ?)")
        .execute(arguments: [handover.number, position, order])
    }
    try EventLog(database: database).append(
      .handedOver, subject: String(handover.number),
      content: RowSeal(
        digest: try RowDigest(database: database).handover(handover.number), version: 1), stamp)
    return handover
  }

  private func move(_ order: Int, to handover: Handover, _ stamp: EventLog.Stamp) throws {
    guard var record = try ReferralReader(database: database).record(order) else {
      throw StoreError.damaged
    }
    record.referral.caseworker = handover.to
    record.referral.unit = handover.unit
    record.referral.version += 1
    try ReferralWriter(database: database).updateOwner(record, stamp)
  }
}

extension ReferralWriter {
  /// Writes whose an order is. The record is as it is to be, with its new version.
  /// - Throws: `damaged` when the row is not at the version before.
  fileprivate func updateOwner(_ record: ReferralRecord, _ stamp: EventLog.Stamp) throws {
    let referral = record.referral
    let event = try EventLog(database: database).nextNumber()
    try run(
      """
      UPDATE referral SET caseworker = ?, unit = ?, version = ?, event = ?
      WHERE number = ? AND version = ?
      """,
      [
        referral.caseworker, referral.unit, referral.version, event, referral.number,
        referral.version - 1,
      ])
    guard database.changesCount == 1 else { throw StoreError.damaged }
    try seal(referral.number, .referralHandedOver, version: referral.version, stamp)
  }
}
