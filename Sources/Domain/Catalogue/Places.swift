/// Places of an insats; `nil` is unknown, never zero.
package struct Places: Hashable, Sendable {
  /// How many there are at most.
  package var max: Int?
  /// How many are taken; may be more than `max` after the number was lowered.
  package var booked: Int?
  /// How many wait for one.
  package var waiting: Int?
  /// The day the figures are from.
  package var asOf: Day?
  /// How many of them are kept for target groups; usually none.
  package var reserved: [ReservedPlaces]

  package init(
    max: Int? = nil, booked: Int? = nil, waiting: Int? = nil, asOf: Day? = nil,
    reserved: [ReservedPlaces] = []
  ) {
    self.max = max
    self.booked = booked
    self.waiting = waiting
    self.asOf = asOf
    self.reserved = reserved
  }

  /// Free places, never below zero; `nil` unless both figures are known.
  package var free: Int? {
    guard let max, let booked else { return nil }
    return Swift.max(0, max - booked)
  }

  /// Whether more are taken than there are.
  package var isOverfull: Bool {
    guard let max, let booked else { return false }
    return booked > max
  }

  /// Whether at most half are taken of enough places to speak of.
  package var isHalfEmpty: Bool {
    guard let max, let booked, max >= 4 else { return false }
    return booked * 2 <= max
  }

  package var isUnknown: Bool { max == nil && booked == nil && waiting == nil }
}
