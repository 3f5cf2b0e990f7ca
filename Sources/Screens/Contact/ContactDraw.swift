import Canvas
import Domain

/// Draws the dialog of a meeting.
enum ContactDraw {
  static func draw(_ frame: inout Frame, _ state: AppState) {
    guard let contact = state.contact else { return }
    DialogDraw.draw(
      &frame, contact.dialog, state, title: ContactText.title(contact.number),
      subject: StepText.subject(
        contact.insats.flatMap { state.catalogue[$0]?.name }, contact.status))
  }
}
