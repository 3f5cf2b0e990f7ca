import Canvas
import Domain

/// The line under the text: what is missing or why the answer was no; else the help of the reason,
/// or what not to write.
struct StepHint {
  let text: String
  let isProblem: Bool

  init(_ step: StepState, _ state: AppState) {
    isProblem = step.problem != nil && !step.isSending
    let rows = StepReasons.rows(step, state)
    let marked =
      step.part == .reasons && rows.indices.contains(step.scroll.selected)
      ? rows[step.scroll.selected] : StepReasons.chosen(step, state)
    if step.isSending {
      text = StepText.sending
    } else if let problem = step.problem {
      text = StepText.problemSign + problem
    } else {
      text = marked?.help ?? StepText.privacy
    }
  }
}
