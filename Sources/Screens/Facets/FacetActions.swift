import Canvas
import Domain
import Search

/// What can be done in the filter list.
enum FacetActions {
  static let table: [Action] =
    [
      Action("filter.kryssa", keys: [.enter, .character(" ")], FacetText.toggle, footer: 1) {
        state in
        let rows = FacetList.rows(state)
        guard let index = state.facets?.scroll.selected, rows.indices.contains(index),
          case .choice(let choice, _, _, _, _) = rows[index]
        else { return [] }
        CatalogueUpdate.change(&state) { choice.toggle(in: &$0) }
        return []
      },
      Action(
        "filter.rensa", keys: [.character("r")], FacetText.clear, footer: 2,
        disabledReason: { $0.catalogueScreen.query.filter.isEmpty ? FacetText.nothingTicked : nil }
      ) { state in
        CatalogueUpdate.change(&state) { $0 = .init() }
        return []
      },
      CatalogueActions.undo("filter.angra"),
      Action("filter.klar", keys: [.escape, .tab], FacetText.done, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "filter", page: { Chrome.content($0).height - 2 }, count: { FacetList.rows($0).count },
      move: move)

  private static func move(_ state: inout AppState, by step: Int) {
    guard var facets = state.facets else { return }
    let rows = FacetList.rows(state)
    facets.scroll = TickList.moved(
      facets.scroll, by: step, in: rows, height: Chrome.content(state).height - 2)
    state.facets = facets
  }
}
