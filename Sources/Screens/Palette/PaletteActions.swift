import Canvas

/// What can be done in the palette.
enum PaletteActions {
  static let table: [Action] =
    [
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
      EditActions.edit("kommandon.angra", [.control("z")], EditText.undo),
    ]
    + EditActions.table("kommandon")
    // Home and End belong to the line one types in.
    + MoveActions.table(
      "kommandon", words: PaletteText.moves, page: { Chrome.content($0).height - 2 },
      count: { PaletteList.entries($0).count }, move: move
    ).prefix(4)

  private static func move(_ state: inout AppState, by step: Int) {
    guard var palette = state.palette else { return }
    let count = PaletteList.entries(state).count
    palette.scroll.move(by: step, of: count)
    palette.scroll = palette.scroll.fitted(count: count, rows: Chrome.content(state).height - 2)
    state.palette = palette
  }
}
