/// Why a step is taken.
package struct StepGrounds: Hashable, Sendable {
  /// A row of the list the step asks for.
  package var reason: CodeKey?
  package var text: String
  /// Whether every goal of the order has got its outcome.
  package var hasOutcomes: Bool

  package init(reason: CodeKey? = nil, text: String = "", hasOutcomes: Bool = false) {
    self.reason = reason
    self.text = text
    self.hasOutcomes = hasOutcomes
  }

  /// Whether there are words, not only blanks.
  var hasText: Bool { !text.allSatisfy(\.isWhitespace) }
}
