package import Domain

/// Whose day it is.
package struct TodayScope: Hashable, Sendable {
  /// A caseworker, by login name.
  package var caseworker: String?
  /// The unit a supervisor leads.
  package var unit: String?
  /// A provider, by its key or name.
  package var provider: String?
  /// The first day whose steps are news to the caseworker.
  package var since: Day

  package init(caseworker: String?, unit: String?, provider: String?, since: Day) {
    self.caseworker = caseworker
    self.unit = unit
    self.provider = provider
    self.since = since
  }
}

/// An order that may need somebody today.
package struct TodayOrder: Hashable, Sendable {
  package var line: ReferralLine
  package var course: OrderCourse
  package var deviations: [Deviation]
}

/// The orders of a day, by who looks at them.
package struct TodayOrders: Hashable, Sendable {
  /// The caseworker's own: the open ones, those with something unexplained, and those with a step
  /// since the day given.
  package var own: [TodayOrder] = []
  /// The unit's that wait for review or have something unexplained.
  package var unit: [TodayOrder] = []
  /// Those to the provider's insatser that are open or have something unexplained.
  package var provider: [TodayOrder] = []
}
