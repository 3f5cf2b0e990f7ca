import Domain
import GRDB

/// Reads the orders that may need somebody today, from indexes.
struct TodayReader {
  let database: Database

  func orders(_ scope: TodayScope) throws -> TodayOrders {
    var orders = TodayOrders()
    if let caseworker = scope.caseworker { orders.own = try own(caseworker, since: scope.since) }
    if let unit = scope.unit { orders.unit = try self.unit(unit) }
    if let provider = scope.provider { orders.provider = try self.provider(provider) }
    return orders
  }

  /// The statements, for the test of their plans.
  static let own = [
    "SELECT number FROM referral WHERE caseworker = ? AND is_open = 1",
    """
    SELECT r.number FROM referral AS r JOIN deviation AS d ON d.referral = r.number
    WHERE d.reason IS NULL AND r.caseworker = ?
    """,
  ]
  static let ownSince = """
    SELECT r.number FROM referral AS r JOIN referral_step AS s ON s.referral = r.number
    WHERE r.caseworker = ? AND s.day >= ?
    """
  static let unit = [
    "SELECT number FROM referral WHERE unit = ? AND status = 'granskas'",
    """
    SELECT r.number FROM referral AS r JOIN deviation AS d ON d.referral = r.number
    WHERE d.reason IS NULL AND r.unit = ?
    """,
  ]
  static let provider = [
    """
    SELECT r.number FROM referral AS r JOIN insats AS i ON i.id = r.insats
    WHERE r.is_open = 1 AND i.provider IN (SELECT key FROM provider WHERE ?1 IN (key, name))
    """,
    """
    SELECT r.number FROM referral AS r JOIN deviation AS d ON d.referral = r.number
    JOIN insats AS i ON i.id = r.insats
    WHERE d.reason IS NULL
      AND i.provider IN (SELECT key FROM provider WHERE ?1 IN (key, name))
    """,
  ]

  private func own(_ caseworker: String, since: Day) throws -> [TodayOrder] {
    var numbers = try Self.own.flatMap { try self.numbers($0, [caseworker]) }
    numbers += try self.numbers(Self.ownSince, [caseworker, since.description])
    return try orders(numbers)
  }

  private func unit(_ unit: String) throws -> [TodayOrder] {
    try orders(try Self.unit.flatMap { try numbers($0, [unit]) })
  }

  private func provider(_ provider: String) throws -> [TodayOrder] {
    let numbers = try Self.provider.flatMap { try self.numbers($0, [provider]) }
    return try orders(numbers, withConsent: true).filter { order in
      order.line.status != .enteredInError && StatusStep.haveReachedProvider(order.course.steps)
    }
  }

  private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> [Int] {
    try Int.fetchAll(try database.cachedStatement(sql: sql), arguments: arguments)
  }

  private func orders(_ numbers: [Int], withConsent: Bool = false) throws -> [TodayOrder] {
    let lister = ReferralLister(database: database)
    let courses = CourseReader(database: database)
    let deviations = DeviationReader(database: database)
    return try Set(numbers).sorted().compactMap { number in
      guard let line = try lister.line(number, withConsent: withConsent),
        let course = try courses.record(number)?.course
      else { return nil }
      return TodayOrder(
        line: line, course: course, deviations: try deviations.deviations(of: number))
    }
  }
}
