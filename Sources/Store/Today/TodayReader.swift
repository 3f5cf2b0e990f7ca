import Domain
import GRDB

/// Reads the orders that may need somebody today, from indexes that hold little else.
struct TodayReader {
  let database: Database

  /// So many orders of a sort are read at the most: those that are due first, and of what is news
  /// the newest.
  private static let most = 1_000

  func orders(_ scope: TodayScope) throws -> TodayOrders {
    var orders = TodayOrders()
    if let caseworker = scope.caseworker { orders.own = try own(caseworker, since: scope.since) }
    if let unit = scope.unit { orders.unit = try self.unit(unit) }
    if let provider = scope.provider { orders.provider = try self.provider(provider) }
    return orders
  }

  private func own(_ caseworker: String, since: Day) throws -> [TodayOrder] {
    let open = try numbers(
      """
      SELECT number FROM referral WHERE caseworker = ? AND is_open = 1
      ORDER BY due NULLS LAST, number LIMIT ?
      """, [caseworker])
    let unexplained = try numbers(
      "SELECT number FROM referral WHERE caseworker = ? AND unexplained > 0 ORDER BY number LIMIT ?",
      [caseworker])
    let moved = try numbers(
      """
      SELECT number FROM referral WHERE caseworker = ? AND moved >= ? ORDER BY moved DESC LIMIT ?
      """, [caseworker, since.description])
    return try orders(open + unexplained + moved)
  }

  private func unit(_ unit: String) throws -> [TodayOrder] {
    let waiting = try numbers(
      """
      SELECT number FROM referral WHERE unit = ? AND status = 'granskas'
      ORDER BY ordered, number LIMIT ?
      """, [unit])
    let unexplained = try numbers(
      "SELECT number FROM referral WHERE unit = ? AND unexplained > 0 ORDER BY number LIMIT ?",
      [unit])
    return try orders(waiting + unexplained)
  }

  private func provider(_ provider: String) throws -> [TodayOrder] {
    var open: [(due: String?, number: Int)] = []
    var unexplained: [Int] = []
    for insats in try ReferralLister(database: database).insatser(of: provider) {
      let rows = try Row.fetchAll(
        try database.cachedStatement(
          sql: """
            SELECT due, number FROM referral WHERE insats = ? AND is_open = 1
            ORDER BY due NULLS LAST, number LIMIT ?
            """), arguments: [insats, Self.most])
      open += try rows.map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
      unexplained += try numbers(
        "SELECT number FROM referral WHERE insats = ? AND unexplained > 0 ORDER BY number LIMIT ?",
        [insats])
    }
    let first = open.sorted { ($0.due ?? "~", $0.number) < ($1.due ?? "~", $1.number) }
    let numbers = first.prefix(Self.most).map(\.number) + unexplained.sorted().prefix(Self.most)
    return try orders(numbers, withConsent: true).filter { order in
      order.line.status != .enteredInError && StatusStep.haveReachedProvider(order.course.steps)
    }
  }

  /// Whose orders are `arguments`, and no more than `most`.
  private func numbers(
    _ sql: String, _ arguments: [any DatabaseValueConvertible]
  ) throws -> [Int] {
    try Int.fetchAll(
      try database.cachedStatement(sql: sql),
      arguments: StatementArguments(arguments + [Self.most]))
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
