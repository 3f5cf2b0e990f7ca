package import Domain

/// What time it is, as whoever starts the Engine says.
package struct EngineClock: Sendable {
  /// Seconds since 1970 UTC.
  package var now: @Sendable () -> Int
  /// The day in Sweden; in a practice store it may be another than that of `now`.
  package var today: @Sendable () -> Day

  package init(now: @escaping @Sendable () -> Int, today: @escaping @Sendable () -> Day) {
    self.now = now
    self.today = today
  }
}
