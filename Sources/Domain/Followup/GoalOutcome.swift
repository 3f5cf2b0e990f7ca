/// What became of one goal of an order.
package struct GoalOutcome: Codable, Hashable, Sendable {
  package var degree: Degree
  /// In words; may be empty.
  package var text: String

  package init(_ degree: Degree, text: String = "") {
    self.degree = degree
    self.text = text
  }
}
