import Canvas
import Domain
import Messages

/// Draws the dialog of a handover.
enum HandoverDraw {
  static func draw(_ frame: inout Frame, _ state: AppState) {
    guard let handover = state.handover else { return }
    DialogDraw.draw(
      &frame, handover.dialog, state,
      title: HandoverText.title(handover.basis.file.client.caseNumber),
      subject: HandoverText.subject(handover.basis))
  }
}
