/// The review rules of every unit.
package struct ReviewRules: Codable, Hashable, Sendable {
  package var standard: ReviewRule
  /// By the unit's name.
  package var units: [String: ReviewRule]

  package init(standard: ReviewRule = ReviewRule(), units: [String: ReviewRule] = [:]) {
    self.standard = standard
    self.units = units
  }

  package func rule(of unit: String?) -> ReviewRule { unit.flatMap { units[$0] } ?? standard }
}
