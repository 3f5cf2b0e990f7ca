import Canvas

/// What can be done in the help.
enum HelpActions {
  static let table: [Action] =
    [
      Action(
        "hjalp.stang", keys: [.escape, .enter], HelpText.close, group: .move, footer: 80
      ) { state in
        state.closeOverlay()
        return []
      }
    ]
    + MoveActions.table(
      "hjalp", page: { Chrome.content($0).height }, count: { HelpLines.count($0) }, move: scroll)

  private static func scroll(_ state: inout AppState, by step: Int) {
    guard var help = state.help else { return }
    let most = HelpLines.count(state) - Chrome.content(state).height
    help.top = min(max(0, help.top + step), max(0, most))
    state.help = help
  }
}
