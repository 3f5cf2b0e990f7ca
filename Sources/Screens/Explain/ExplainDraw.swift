import Canvas
import Domain

/// Draws the dialog that asks why a deadline was missed.
enum ExplainDraw {
  static func draw(_ frame: inout Frame, _ state: AppState) {
    guard let explain = state.explain else { return }
    let name = explain.insats.flatMap { state.catalogue[$0]?.name }
    let sentence = DeadlineText.sentence(explain.deviation.deadline, today: state.moment.today)
    DialogDraw.draw(
      &frame, explain.dialog, state, title: ExplainText.title(explain.deviation),
      subject: [sentence, name].compactMap { $0 }.joined(separator: " · "))
  }
}
