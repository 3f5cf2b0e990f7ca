import Canvas
import Domain

/// The coded reasons a step may be taken for.
enum StepReasons {
  /// Those of the step's list that may be chosen today.
  static func rows(_ step: StepState, _ state: AppState) -> [CodeRow] {
    let all = step.list.flatMap { state.codes.lists[$0] } ?? []
    return all.filter { $0.validity.contains(state.moment.today) }
  }

  static func chosen(_ step: StepState, _ state: AppState) -> CodeRow? {
    rows(step, state).first { $0.key == step.draft.reason }
  }

  /// Whether words are asked for, by the step or by the reason.
  static func needsText(_ step: StepState, _ state: AppState) -> Bool {
    step.needsText || chosen(step, state)?.needsText == true
  }

  /// What is missing before the step can be taken.
  static func missing(_ step: StepState, _ state: AppState) -> LifecycleError? {
    if let list = step.list, chosen(step, state) == nil { return .reasonMissing(list: list) }
    let hasWords = ReferralText.hasWords(step.draft.text.text)
    return needsText(step, state) && !hasWords ? .textMissing : nil
  }
}
