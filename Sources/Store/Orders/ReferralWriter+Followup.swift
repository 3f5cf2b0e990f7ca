import Domain
import GRDB

/// What happens with an order at its provider.
extension ReferralWriter {
  /// Writes a meeting with the client and what it changes.
  ///
  /// The record is as it is to be, with its new version; its last contact is the new one.
  /// - Throws: `damaged` when the row is not at the version before.
  func updateContacts(_ record: ReferralRecord, _ stamp: EventLog.Stamp) throws {
    let event = try EventLog(database: database).nextNumber()
    let referral = record.referral
    let key: [(any DatabaseValueConvertible)?] = [referral.number, referral.version - 1]
    try run(
      """
      UPDATE referral SET \(ReferralColumns.state.map { "\($0) = ?" }.joined(separator: ", "))
      WHERE number = ? AND version = ?
      """, state(record, event: event) + key)
    guard database.changesCount == 1, let contact = record.contacts.last else {
      throw StoreError.damaged
    }
    try append(contact, to: referral.number, at: record.contacts.count - 1, event: event)
    try seal(referral.number, .referralContact, version: referral.version, stamp)
  }

  func append(
    _ contact: ReferralContact, to number: Int, at position: Int, event: Int
  ) throws {
    var values: [(any DatabaseValueConvertible)?] = [number, position, event]
    values += [contact.sort.rawValue, contact.day.description]
    values += [contact.attended, contact.next?.description, contact.text, contact.by, contact.at]
    try run("INSERT INTO referral_contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
  }

  /// What was told at a step, by the step's place.
  func write(_ report: ClosureReport, of number: Int, at step: Int) throws {
    guard let asOrdered = report.asOrdered else { throw StoreError.constraint(rule: "report") }
    try run(
      "INSERT INTO referral_report VALUES (?, ?, ?, ?)",
      [number, step, asOrdered.rawValue, report.nextStep])
    for (position, outcome) in report.outcomes.enumerated() {
      try run(
        "INSERT INTO referral_outcome VALUES (?, ?, ?, ?, ?)",
        [number, step, position, outcome.degree.rawValue, outcome.text])
    }
  }
}
