import Canvas

/// What can be done in a dialog.
enum DialogActions {
  static func table(_ spot: DialogSpot) -> [Action] {
    [
      Action(
        spot.prefix + ".utfor", keys: [.enter], DialogText.enter, footer: 1,
        label: { label($0, spot) }
      ) { state in
        var isRun = false
        spot.change(&state) { isRun = DialogUpdate.enter(&$0) }
        return isRun ? spot.run(&state) : []
      },
      Action(
        spot.prefix + ".skicka", keys: [.control("s")], DialogText.carryOut, footer: 3,
        label: { spot.runs($0) }
      ) { state in
        spot.get(state)?.isSending == true ? [] : spot.run(&state)
      },
      turn(spot, ".nasta-del", .tab, DialogText.nextPart, footer: 2, step: 1),
      turn(spot, ".foregaende-del", .backTab, DialogText.previousPart, footer: nil, step: -1),
      Action(
        spot.prefix + ".tillbaka", keys: [.escape], DialogText.back, group: .move, footer: 80
      ) { state in
        state.closeOverlay()
        return []
      },
      move(spot, ".upp", .up, DialogText.up, step: -1),
      move(spot, ".ner", .down, DialogText.down, step: 1),
      side(spot, ".vanster", .left, DialogText.left),
      side(spot, ".hoger", .right, DialogText.right),
      EditActions.edit(spot.prefix + ".angra", [.control("z")], EditText.undo),
    ] + EditActions.table(spot.prefix)
  }

  private static func label(_ state: AppState, _ spot: DialogSpot) -> String {
    switch spot.get(state)?.focused?.kind {
    case .list, nil: DialogText.chooses
    case .choice, .line: DialogText.nextRow
    case .text: DialogText.newLine
    case .button: spot.runs(state)
    }
  }

  private static func turn(
    _ spot: DialogSpot, _ id: String, _ key: Key, _ text: ActionText, footer: Int?, step: Int
  ) -> Action {
    Action(spot.prefix + id, keys: [key], text, group: .move, footer: footer) { state in
      spot.change(&state) { DialogUpdate.turn(&$0, by: step) }
      return []
    }
  }

  private static func move(
    _ spot: DialogSpot, _ id: String, _ key: Key, _ text: ActionText, step: Int
  ) -> Action {
    Action(spot.prefix + id, keys: [key], text, group: .move) { state in
      let width = spot.get(state).map { DialogView($0, state).textWidth($0.focused) } ?? 1
      spot.change(&state) { DialogUpdate.move(&$0, by: step, width: width) }
      return []
    }
  }

  private static func side(
    _ spot: DialogSpot, _ id: String, _ key: Key, _ text: ActionText
  ) -> Action {
    Action(spot.prefix + id, keys: [key], text, group: .move) { state in
      spot.change(&state) { DialogUpdate.side(&$0, key) }
      return []
    }
  }
}
