import Canvas
import Domain

/// What leads to a need, and what can be done in its dialog.
enum NeedActions {
  /// "Inget passar", from the map, the catalogue and the form.
  static func signal(keys: [Key], footer: Int?) -> Action {
    Action(
      "behov.nytt", keys: keys, NeedText.signal, footer: footer,
      disabledReason: { $0.session.signalsNeeds ? nil : NeedText.notAllowed }
    ) { state in
      NeedUpdate.open(&state)
    }
  }

  static let table: [Action] =
    [
      Action(
        "behov.enter", keys: [.enter], NeedText.enter, footer: 1,
        label: { state in NeedText.enterLabel(state.need?.part ?? .text) }
      ) { state in
        enter(&state)
      },
      Action("behov.skicka", keys: [.control("s")], NeedText.send, footer: 2) { state in
        NeedUpdate.send(&state)
      },
      turn("behov.nasta-del", .tab, NeedText.nextPart, footer: 3, step: 1),
      turn("behov.foregaende-del", .backTab, NeedText.previousPart, footer: nil, step: -1),
      Action("behov.tillbaka", keys: [.escape], NeedText.back, group: .move, footer: 80) { state in
        state.closeOverlay()
        return []
      },
      Action("behov.upp", keys: [.up], NeedText.up, group: .move) { state in
        move(&state, by: -1)
        return []
      },
      Action("behov.ner", keys: [.down], NeedText.down, group: .move) { state in
        move(&state, by: 1)
        return []
      },
      EditActions.edit("behov.angra", [.control("z")], EditText.undo),
    ] + EditActions.table("behov")

  private static func enter(_ state: inout AppState) -> [Effect] {
    guard let need = state.need, !need.isSending else { return [] }
    switch need.part {
    case .groups, .kind: NeedUpdate.choose(&state)
    case .text: NeedUpdate.edit(&state) { $0.handle(.enter) }
    case .send: return NeedUpdate.send(&state)
    }
    return []
  }

  private static func turn(
    _ id: String, _ key: Key, _ text: ActionText, footer: Int?, step: Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move, footer: footer) { state in
      let parts = NeedState.Part.allCases
      guard let part = state.need?.part, let index = parts.firstIndex(of: part) else { return [] }
      state.need?.part = parts[(index + step + parts.count) % parts.count]
      return []
    }
  }

  /// Up and down a line of the text, and from its ends to the next part.
  private static func move(_ state: inout AppState, by step: Int) {
    guard var need = state.need else { return }
    let parts = NeedState.Part.allCases
    if need.part == .text {
      let width = NeedLayout(need, state).text.width
      if TextArea.moveLine(&need.draft.text, by: step, width: width) {
        state.need = need
        return
      }
    }
    let index = (parts.firstIndex(of: need.part) ?? 0) + step
    need.part = parts[min(max(0, index), parts.count - 1)]
    state.need = need
  }
}
