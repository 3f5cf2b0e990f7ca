import Canvas
import Domain
import Search

/// What can be done in the catalogue.
enum CatalogueActions {
  /// With the focus on the list.
  static let list: [Action] =
    [
      Action(
        "katalog.oppna", keys: [.enter], CatalogueText.open, footer: 1,
        disabledReason: nothingSelected
      ) { state in
        openCard(&state)
        return []
      },
      Action(
        "katalog.sok", keys: [.character("s"), .character("/"), .function(3)], CatalogueText.search,
        footer: 2
      ) { state in
        CatalogueUpdate.enterLine(&state)
        return []
      },
      filter,
      Action("katalog.lediga", keys: [.character("l")], CatalogueText.onlyFree, footer: 4) {
        state in
        CatalogueUpdate.change(&state) { $0.hasFreePlace = $0.hasFreePlace == true ? nil : true }
        return []
      },
      Action(
        "katalog.markera", keys: [.character("j")], CatalogueText.mark, footer: 5,
        disabledReason: nothingSelected
      ) { state in
        guard let id = state.catalogueScreen.selected else { return [] }
        if let reason = CatalogueUpdate.toggleMark(id, &state) {
          state.notice = Notice(.hint, reason)
        }
        return []
      },
      CompareActions.open("katalog.jamfor", footer: 0),
      NeedActions.signal(keys: [.character("n")], footer: 6),
      NeedsActions.open,
      undo("katalog.angra"),
      Action(
        "katalog.tillbaka", keys: [.escape], CatalogueText.back, group: .move, footer: 80,
        label: { state in
          let screen = state.catalogueScreen
          return screen.line.text.isEmpty || screen.isFromMap
            ? CatalogueText.toMap : CatalogueText.clears
        }
      ) { state in
        if state.catalogueScreen.line.text.isEmpty || state.catalogueScreen.isFromMap {
          state.base = .map
        } else {
          var line = state.catalogueScreen.line
          line.replace(with: "")
          CatalogueUpdate.setLine(line, &state)
        }
        return []
      },
    ] + moves

  /// With the focus in the search line, where letters and digits are text.
  static let search: [Action] =
    [
      toList("katalog.till-listan", [.down, .enter], CatalogueText.toList, footer: 1),
      filter,
      Action("katalog.angra-text", keys: [.control("z")], CatalogueText.undoTyping, footer: 3) {
        state in
        var line = state.catalogueScreen.line
        line.undo()
        CatalogueUpdate.setLine(line, &state)
        return []
      },
      toList("katalog.lamna-sokraden", [.escape], CatalogueText.leaveLine, footer: 80),
    ] + EditActions.table("katalog")

  /// Takes back the last change of the search line, from the list or the filters.
  static func undo(_ id: String) -> Action {
    Action(
      id, keys: [.character("z")], CatalogueText.undo,
      disabledReason: { $0.catalogueScreen.line.canUndo ? nil : CatalogueText.nothingToUndo }
    ) { state in
      var line = state.catalogueScreen.line
      line.undo()
      CatalogueUpdate.setLine(line, &state)
      return []
    }
  }

  static func openCard(_ state: inout AppState) {
    guard let id = state.catalogueScreen.selected else { return }
    let siblings = state.catalogueScreen.hits.map(\.id)
    state.overlays.append(.card(CardState(id: id, siblings: siblings)))
  }

  private static let filter = Action(
    "katalog.filter", keys: [.tab], CatalogueText.filter, footer: 3
  ) { state in
    state.overlays.append(.facets(FacetState()))
    return []
  }

  private static func toList(
    _ id: String, _ keys: [Key], _ text: ActionText, footer: Int
  ) -> Action {
    Action(id, keys: keys, text, group: .move, footer: footer) { state in
      state.catalogueScreen.isSearching = false
      return NeedSignal.leaving(&state)
    }
  }

  private static let moves = MoveActions.table(
    "katalog", words: CatalogueText.moves, page: { CatalogueUpdate.page($0) },
    count: { $0.catalogueScreen.hits.count }, move: { CatalogueUpdate.move(&$0, by: $1) })

  private static let nothingSelected: @Sendable (AppState) -> String? = { state in
    if state.catalogueScreen.selected != nil { return nil }
    return state.isCatalogueRead ? CatalogueText.nothingSelected : AppText.stillReading
  }
}
