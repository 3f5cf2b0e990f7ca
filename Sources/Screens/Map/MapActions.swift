import Canvas
import Domain
import Search

/// What can be done on the map.
enum MapActions {
  static let table: [Action] = [
    Action("karta.visa", keys: [.enter], MapText.open, footer: 1) { state in
      CatalogueUpdate.open(MapFilter.filter(state.mapScreen, state.codes), &state)
      return []
    },
    Action("karta.matt", keys: [.character("f")], MapText.measure, footer: 2) { state in
      let all = MapMeasure.allCases
      let index = all.firstIndex(of: state.mapScreen.measure) ?? 0
      state.mapScreen.measure = all[(index + 1) % all.count]
      return []
    },
    Action(
      "karta.sok", keys: [.character("s"), .character("/"), .function(3)], MapText.search,
      footer: 3
    ) { state in
      // A line the map wrote is not what the user asked for now.
      if state.catalogueScreen.isFromMap { CatalogueUpdate.write(.init(), &state) }
      CatalogueUpdate.enterLine(&state)
      return []
    },
    NeedActions.signal(keys: [.character("n")], footer: 4),
    NeedsActions.open,
    Action(
      "karta.undergrupper", keys: [.character("u")], MapText.unfold, group: .view, footer: 5
    ) { state in
      guard let map = state.map else { return [] }
      let layout = MapLayout(
        state.mapScreen, map: map, codes: state.codes, area: Chrome.content(state))
      state.mapScreen.isUnfolded = !layout.isUnfolded
      state.mapScreen.settle(in: state)
      return []
    },
    move("karta.upp", [.up], MapText.rowUp) { $0.moveRow(by: -1, in: $1) },
    move("karta.ner", [.down], MapText.rowDown) { $0.moveRow(by: 1, in: $1) },
    move("karta.vanster", [.left], MapText.columnLeft) { $0.moveColumn(by: -1, in: $1) },
    move("karta.hoger", [.right], MapText.columnRight) { $0.moveColumn(by: 1, in: $1) },
    move("karta.sida-upp", [.pageUp], MoveText.pageUp) {
      $0.moveRow(by: -$0.pageRows(in: $1), in: $1)
    },
    move("karta.sida-ner", [.pageDown], MoveText.pageDown) {
      $0.moveRow(by: $0.pageRows(in: $1), in: $1)
    },
    move("karta.borjan", [.home], MapText.first) { screen, state in
      screen.column = nil
      screen.settle(in: state)
    },
    move("karta.slutet", [.end], MapText.last) { screen, state in
      screen.moveColumn(by: state.map?.columns.count ?? 0, in: state)
    },
    move("karta.tillbaka", [.escape], MapText.back) { screen, state in
      screen.row = nil
      screen.column = nil
      screen.settle(in: state)
    },
  ]

  private static func move(
    _ id: String, _ keys: [Key], _ text: ActionText,
    _ change: @escaping @Sendable (inout MapState, AppState) -> Void
  ) -> Action {
    Action(id, keys: keys, text, group: .move) { state in
      var screen = state.mapScreen
      change(&screen, state)
      state.mapScreen = screen
      return []
    }
  }
}
