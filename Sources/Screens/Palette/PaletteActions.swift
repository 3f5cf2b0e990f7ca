import Canvas

/// What can be done in the palette.
enum PaletteActions {
  static let table: [Action] = [
    Action("kommandon.utfor", keys: [.enter], PaletteText.run, footer: 1) { state in
      let entries = PaletteList.entries(state)
      guard let index = state.palette?.scroll.selected, entries.indices.contains(index) else {
        return []
      }
      if let reason = entries[index].reason {
        state.notice = Notice(.hint, reason)
        return []
      }
      state.closeOverlay()
      return entries[index].action.perform(&state)
    },
    Action("kommandon.stang", keys: [.escape], PaletteText.close, group: .move, footer: 80) {
      state in
      state.closeOverlay()
      return []
    },
    move("kommandon.upp", [.up], PaletteText.up) { _ in -1 },
    move("kommandon.ner", [.down], PaletteText.down) { _ in 1 },
    move("kommandon.sida-upp", [.pageUp], MoveText.pageUp) { -Chrome.content($0.size).height },
    move("kommandon.sida-ner", [.pageDown], MoveText.pageDown) {
      Chrome.content($0.size).height
    },
  ]

  private static func move(
    _ id: String, _ keys: [Key], _ text: ActionText, _ step: @escaping @Sendable (AppState) -> Int
  ) -> Action {
    Action(id, keys: keys, text, group: .move) { state in
      guard var palette = state.palette else { return [] }
      palette.scroll.move(by: step(state), of: PaletteList.entries(state).count)
      palette.scroll = palette.scroll.fitted(
        count: PaletteList.entries(state).count, rows: Chrome.content(state.size).height - 2)
      state.palette = palette
      return []
    }
  }
}
