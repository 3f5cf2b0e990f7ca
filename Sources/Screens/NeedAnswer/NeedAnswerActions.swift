import Canvas
import Domain

/// What can be done in the dialog of an answer.
enum NeedAnswerActions {
  static let table: [Action] =
    [
      Action(
        "behovssvar.enter", keys: [.enter], NeedAnswerText.enter, footer: 1,
        label: { state in NeedAnswerText.enterLabel(state.needAnswer?.part ?? .text) }
      ) { state in
        enter(&state)
      },
      Action("behovssvar.skicka", keys: [.control("s")], NeedAnswerText.send, footer: 2) { state in
        NeedAnswerUpdate.send(&state)
      },
      turn("behovssvar.nasta-del", .tab, NeedText.nextPart, footer: 3, step: 1),
      turn("behovssvar.foregaende-del", .backTab, NeedText.previousPart, footer: nil, step: -1),
      Action(
        "behovssvar.tillbaka", keys: [.escape], NeedAnswerText.back, group: .move, footer: 80
      ) { state in
        state.closeOverlay()
        return []
      },
      Action("behovssvar.upp", keys: [.up], NeedText.up, group: .move) { state in
        move(&state, by: -1)
        return []
      },
      Action("behovssvar.ner", keys: [.down], NeedText.down, group: .move) { state in
        move(&state, by: 1)
        return []
      },
      EditActions.edit("behovssvar.angra", [.control("z")], EditText.undo),
    ] + EditActions.table("behovssvar")

  private static func enter(_ state: inout AppState) -> [Effect] {
    guard var answer = state.needAnswer, !answer.isSending else { return [] }
    switch answer.part {
    case .status:
      answer.choose()
      answer.part = .text
      NeedAnswerUpdate.set(answer, &state)
    case .text: NeedAnswerUpdate.edit(&state) { $0.handle(.enter) }
    case .send: return NeedAnswerUpdate.send(&state)
    }
    return []
  }

  private static func turn(
    _ id: String, _ key: Key, _ text: ActionText, footer: Int?, step: Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move, footer: footer) { state in
      let parts = NeedAnswerState.Part.allCases
      guard let part = state.needAnswer?.part, let index = parts.firstIndex(of: part) else {
        return []
      }
      state.needAnswer?.part = parts[(index + step + parts.count) % parts.count]
      return []
    }
  }

  private static func move(_ state: inout AppState, by step: Int) {
    guard var answer = state.needAnswer else { return }
    switch answer.part {
    case .status:
      let before = answer.scroll
      answer.scroll.move(by: step, of: NeedAnswerState.statuses.count)
      if answer.scroll == before, step > 0 { answer.part = .text }
    case .text:
      let width = NeedAnswerLayout(answer, state).text.width
      if !TextArea.moveLine(&answer.draft.text, by: step, width: width) {
        answer.part = step > 0 ? .send : .status
      }
    case .send:
      if step < 0 { answer.part = .text }
    }
    state.needAnswer = answer
  }
}
