import Domain
import GRDB

/// What happened with an order at its provider.
extension ReferralReader {
  /// Puts what was told at each step into the steps of an order.
  func readReports(_ number: Int, into steps: inout [StatusStep]) throws {
    // Only an order that was closed has any.
    guard steps.contains(where: { $0.to == .closed }) else { return }
    let reports = try rows(
      "SELECT step, as_ordered, next_step FROM referral_report WHERE referral = ?", number)
    while let row = try reports.next() {
      var row = RowReader(row)
      let step: Int = try row.next()
      guard steps.indices.contains(step) else { throw StoreError.damaged }
      let asOrdered: Degree = try row.choice()
      steps[step].report = ClosureReport(asOrdered: asOrdered, nextStep: try row.next())
    }
    let outcomes = try rows(
      """
      SELECT step, degree, text FROM referral_outcome WHERE referral = ? ORDER BY step, position
      """, number)
    while let row = try outcomes.next() {
      var row = RowReader(row)
      let step: Int = try row.next()
      guard steps.indices.contains(step) else { throw StoreError.damaged }
      let degree: Degree = try row.choice()
      steps[step].report?.outcomes.append(GoalOutcome(degree, text: try row.next()))
    }
  }

  func contacts(_ number: Int) throws -> [ReferralContact] {
    let rows = try rows(
      """
      SELECT sort, day, attended, next, text, actor, at FROM referral_contact
      WHERE referral = ? ORDER BY position
      """, number)
    var contacts: [ReferralContact] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let sort: ReferralContact.Sort = try row.choice()
      guard let day = try row.day() else { throw StoreError.damaged }
      contacts.append(
        ReferralContact(
          sort, day: day, attended: try row.next(), next: try row.day(), text: try row.next(),
          by: try row.next(), at: try row.next()))
    }
    return contacts
  }

  /// The newest order that points back at one.
  func replacement(_ number: Int) throws -> Int? {
    try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT max(number) FROM referral WHERE replaces = ?"),
      arguments: [number])
  }
}
