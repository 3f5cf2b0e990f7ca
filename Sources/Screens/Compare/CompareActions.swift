import Canvas

/// What can be done in the comparison, and how it is opened.
enum CompareActions {
  static let table: [Action] =
    [
      Action("jamfor.avmarkera", keys: [.character("r")], CompareText.clear, footer: 1) { state in
        state.marks = []
        state.closeOverlay()
        return []
      },
      Action("jamfor.tillbaka", keys: [.escape], CompareText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "jamfor", page: { rows($0) }, count: { CompareTable($0).lines.count }, move: scroll)

  /// The action that opens the comparison, for the contexts where cards are marked.
  static func open(_ id: String, footer: Int) -> Action {
    Action(
      id, keys: [.character("v")], CompareText.open, footer: footer,
      disabledReason: { $0.marks.count < 2 ? CompareText.needTwo : nil },
      label: { CompareText.open(marked: $0.marks.count) }
    ) { state in
      state.overlays.append(.compare(CompareState(ids: state.marks)))
      return []
    }
  }

  private static func rows(_ state: AppState) -> Int {
    Chrome.content(state).height - CompareTable(state).headRows(state)
  }

  private static func scroll(_ state: inout AppState, by step: Int) {
    guard var compare = state.compare else { return }
    let most = CompareTable(state).lines.count - rows(state)
    compare.top = min(max(0, compare.top + step), max(0, most))
    state.compare = compare
  }
}
