import Canvas
import Domain

/// Draws the dialog of an insats' places.
enum PlacesDraw {
  static func draw(_ frame: inout Frame, _ state: AppState) {
    guard let places = state.places else { return }
    let name = state.catalogue[places.insats]?.name ?? places.insats.rawValue
    DialogDraw.draw(
      &frame, places.dialog, state, title: PlacesText.title(name),
      subject: PlacesText.subject(places.seen))
  }
}
