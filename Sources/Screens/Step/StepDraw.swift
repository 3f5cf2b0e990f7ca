import Canvas
import Domain

/// Draws the dialog that asks what a step asks.
enum StepDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let step = state.step else { return }
    DialogDraw.draw(
      &frame, step.dialog, state, title: StepText.title(step.action, step.key.number),
      subject: StepText.subject(
        step.insats.flatMap { state.catalogue[$0]?.name }, step.status))
  }
}
