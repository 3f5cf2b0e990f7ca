/// What one cell of the map sums; also used for a whole row or column.
package struct MapCell: Hashable, Sendable {
  /// Distinct, not ended insatser.
  package var count = 0
  /// Sum of the known free places; `nil` when none is known.
  package var free: Int?
  /// For how many of them the free places are known.
  package var known = 0
  /// Sum of the known queues; `nil` when none is known.
  package var waiting: Int?
  /// Sums over the insatser where both are known; `nil` when there is none.
  package var booked: Int?
  package var max: Int?
  /// Open needs that no insats meets; there can be some where there is no insats.
  package var needs = 0
  /// The oldest day any of the known figures is from.
  package var oldest: Day?

  package init() {}

  /// Booked of max in whole per cent, rounded down; `nil` when unknown or when there are none.
  package var occupancy: Int? {
    guard let booked, let max, max > 0 else { return nil }
    return booked * 100 / max
  }

  mutating func add(_ places: Places) {
    count += 1
    if let more = places.free {
      free = (free ?? 0) + more
      known += 1
      if let day = places.asOf { oldest = Swift.min(oldest ?? day, day) }
    }
    if let more = places.waiting { waiting = (waiting ?? 0) + more }
    if let places = places.max.flatMap({ max in places.booked.map { (max, $0) } }) {
      max = (max ?? 0) + places.0
      booked = (booked ?? 0) + places.1
    }
  }
}
