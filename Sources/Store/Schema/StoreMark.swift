package import Domain

/// What a store says of itself from the day it is made, and never changes.
package struct StoreMark: Codable, Hashable, Sendable {
  /// A UUID, given by whoever makes the store.
  package var id: String
  /// The day a practice store was made for; `nil` in a real store.
  package var practiceDay: Day?

  package init(id: String, practiceDay: Day? = nil) {
    self.id = id
    self.practiceDay = practiceDay
  }

  package var isPractice: Bool { practiceDay != nil }
}
