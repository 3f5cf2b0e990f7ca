package import Domain

/// What time it is.
package struct Moment: Hashable, Sendable {
  /// Seconds since 1970 UTC.
  package var seconds: Int
  /// The day it counts as: in Sweden, or the one a practice store was told.
  package var today: Day

  package init(seconds: Int, today: Day) {
    self.seconds = seconds
    self.today = today
  }
}
