/// When the provider last confirmed a card, and who did.
package struct Confirmation: Codable, Hashable, Sendable {
  package var day: Day
  package var by: String

  package init(day: Day, by: String) {
    self.day = day
    self.by = by
  }
}
