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

  /// Whether there are words, not only blanks and signs.
  var hasText: Bool { ReferralText.hasWords(text) }

  /// Why the words cannot be stored; that there are none is another matter.
  var textProblem: ReferralFault.Problem? {
    let problem = ReferralText.problem(
      of: text, limit: ReferralLimit.stepText, isMultiline: true)
    return problem == .blankOnly ? nil : problem
  }
}
