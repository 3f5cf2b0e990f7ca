import Canvas

/// What can be done when there are two versions.
enum ConflictActions {
  static let table: [Action] =
    [
      Action("versioner.behall", keys: [.enter, .escape], ConflictText.keep, footer: 1) { state in
        ConflictUpdate.keepMine(&state)
      }
    ]
    + MoveActions.table(
      "versioner", page: { Chrome.content($0).height },
      count: { lines($0).count }, move: scroll)

  static func lines(_ state: AppState) -> [[Span]] {
    guard let conflict = state.conflict else { return [] }
    return ConflictLines.lines(conflict, state, width: Chrome.content(state).width - 3)
  }

  private static func scroll(_ state: inout AppState, by step: Int) {
    let most = max(0, lines(state).count - Chrome.content(state).height)
    let top = (state.conflict?.top ?? 0) + step
    state.conflict?.top = min(max(0, top), most)
  }
}
