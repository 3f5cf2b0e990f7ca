import Canvas

/// Where a dialog lies in the state, and what its last row does.
struct DialogSpot: Sendable {
  /// The beginning of its actions' identifiers.
  let prefix: String
  let get: @Sendable (AppState) -> Dialog?
  /// Takes a new state of the dialog, and keeps what was written at once, so that no way of leaving
  /// loses it.
  let set: @Sendable (Dialog, inout AppState) -> Void
  /// The word beside Enter on the last row.
  let runs: @Sendable (AppState) -> String
  let run: @Sendable (inout AppState) -> [Effect]

  /// Changes the dialog, if it is on top.
  func change(_ state: inout AppState, _ change: (inout Dialog) -> Void) {
    guard var dialog = get(state) else { return }
    change(&dialog)
    dialog.top = DialogView(dialog, state).top
    set(dialog, &state)
  }

  /// Changes the text of the dialog.
  func edit(_ state: inout AppState, _ edit: (inout TextField) -> Bool) {
    change(&state) { DialogUpdate.edit(&$0, edit) }
  }

  /// A click on something in the dialog.
  func click(_ index: Int, _ state: inout AppState) -> [Effect] {
    var isRun = false
    change(&state) { isRun = DialogUpdate.click(index, &$0) }
    return isRun ? run(&state) : []
  }
}
