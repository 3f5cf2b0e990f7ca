/// What became of the orders of one insats during the last twelve months: counts, never persons.
package struct InsatsFigures: Codable, Hashable, Sendable {
  /// First and last day counted.
  package var from: Day
  package var to: Day
  /// Orders that reached the provider in the period; those entered in error are no orders.
  package var orders: Int
  /// How many of these the provider answered with a no.
  package var declined: Int
  /// How many of the noes gave wrong target group as the reason.
  package var wrongTargetGroup: Int
  /// Orders closed in the period.
  package var closed: Int
  /// How many of the closed led to work or studies (classes A and B).
  package var workOrStudies: Int
  /// How many of the closed were broken off (class E).
  package var brokenOff: Int
  /// How the closed answered whether they were given as ordered; closures without an answer are
  /// in none.
  package var asOrdered: [Degree: Int]

  package init(
    from: Day, to: Day, orders: Int = 0, declined: Int = 0, wrongTargetGroup: Int = 0,
    closed: Int = 0, workOrStudies: Int = 0, brokenOff: Int = 0, asOrdered: [Degree: Int] = [:]
  ) {
    self.from = from
    self.to = to
    self.orders = orders
    self.declined = declined
    self.wrongTargetGroup = wrongTargetGroup
    self.closed = closed
    self.workOrStudies = workOrStudies
    self.brokenOff = brokenOff
    self.asOrdered = asOrdered
  }
}
