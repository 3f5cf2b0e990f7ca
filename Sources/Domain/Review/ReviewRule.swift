/// How a unit reviews its orders, and how long things may take there.
package struct ReviewRule: Codable, Hashable, Sendable {
  /// Which orders are reviewed at all.
  package enum Scope: Codable, Hashable, Sendable {
    case all
    /// Only those with a flag.
    case flagged
    /// Those with a flag, and so many per cent of the others.
    case sample(percent: Int)
  }

  package var scope: Scope
  /// After so many working days in the queue an order goes on unread; `nil` never.
  package var forwardAfter: Int?
  /// An order without an answer ends so many working days after it was sent to its provider; `nil`
  /// never.
  package var expireAfter: Int?
  /// Login names of those who may decide; empty for every supervisor of the unit.
  package var deciders: [String]
  /// The first contact is to be made within so many working days.
  package var firstContactWithin: Int
  /// A justification with fewer characters is thin.
  package var thinJustification: Int
  /// From the wished start to the review day, in calendar days; more is a long period.
  package var longPeriod: Int
  /// A flag says that the deadline is near when so many working days or fewer are left.
  package var nearDeadline: Int

  package init(
    scope: Scope = .all, forwardAfter: Int? = 5, expireAfter: Int? = 40, deciders: [String] = [],
    firstContactWithin: Int = 7, thinJustification: Int = 40, longPeriod: Int = 180,
    nearDeadline: Int = 1
  ) {
    self.scope = scope
    self.forwardAfter = forwardAfter
    self.expireAfter = expireAfter
    self.deciders = deciders
    self.firstContactWithin = firstContactWithin
    self.thinJustification = thinJustification
    self.longPeriod = longPeriod
    self.nearDeadline = nearDeadline
  }
}
