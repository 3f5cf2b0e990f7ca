import Canvas
import Domain

/// Draws the filter list, with the number of hits each choice would leave.
enum FacetDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let found = CatalogueText.found(
      state.catalogueScreen.hits.count, of: state.catalogue.insatser.count)
    frame.write(found, x: 1, y: area.y, style: Style(.heading), width: area.width / 2)
    let line = state.catalogueScreen.line.text
    if !line.isEmpty {
      let x = 3 + found.count
      frame.write(line, x: x, y: area.y, style: Style(.field), width: area.width - x - 1)
    }
    TickList.draw(
      &frame, FacetList.rows(state), state.facets?.scroll ?? ListScroll(),
      in: area.droppingTop(2), role: FacetText.choice, counted: MapText.count)
  }
}
