/// What is told when an insats ends for a client.
package struct ClosureReport: Codable, Hashable, Sendable {
  /// One for each goal of the order, in the order of the goals.
  package var outcomes: [GoalOutcome]
  /// Whether the insats was given as it was ordered ("levererades enligt beställning?").
  package var asOrdered: Degree?
  /// What should happen next, in words; may be empty.
  package var nextStep: String

  package init(outcomes: [GoalOutcome] = [], asOrdered: Degree? = nil, nextStep: String = "") {
    self.outcomes = outcomes
    self.asOrdered = asOrdered
    self.nextStep = nextStep
  }

  /// Whether every one of so many goals has its outcome, and how it was given is answered.
  package func isWhole(goals: Int) -> Bool { outcomes.count == goals && asOrdered != nil }
}
