import Canvas
import Domain

/// What can be done in the dialog that asks why.
enum StepActions {
  static let table: [Action] =
    [
      Action(
        "skal.utfor", keys: [.enter], StepText.enter, footer: 1,
        label: { state in state.step.map(StepText.enterLabel) ?? StepText.enter.label }
      ) { state in
        enter(&state)
      },
      Action(
        "skal.skicka", keys: [.control("s")], StepText.send, footer: 3,
        label: { $0.step.map { StepText.sendLabel($0.action) } ?? StepText.send.label }
      ) { state in
        StepUpdate.carryOut(&state)
      },
      turn("skal.nasta-del", .tab, StepText.nextPart, footer: 2, step: 1),
      turn("skal.foregaende-del", .backTab, StepText.previousPart, footer: nil, step: -1),
      Action("skal.tillbaka", keys: [.escape], StepText.back, group: .move, footer: 80) { state in
        state.closeOverlay()
        return []
      },
      Action("skal.upp", keys: [.up], StepText.up, group: .move) { state in
        move(&state, by: -1)
        return []
      },
      Action("skal.ner", keys: [.down], StepText.down, group: .move) { state in
        move(&state, by: 1)
        return []
      },
      EditActions.edit("skal.angra", [.control("z")], EditText.undo),
    ] + EditActions.table("skal")

  private static func enter(_ state: inout AppState) -> [Effect] {
    guard var step = state.step, !step.isSending else { return [] }
    switch step.part {
    case .reasons:
      StepUpdate.choose(&step, state)
      step.part = .text
      StepUpdate.set(step, &state)
      return []
    case .text:
      StepUpdate.edit(&state) { $0.handle(.enter) }
      return []
    case .run: return StepUpdate.carryOut(&state)
    }
  }

  private static func turn(
    _ id: String, _ key: Key, _ text: ActionText, footer: Int?, step: Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move, footer: footer) { state in
      guard let open = state.step, let index = open.parts.firstIndex(of: open.part) else {
        return []
      }
      let count = open.parts.count
      state.step?.part = open.parts[(index + step + count) % count]
      return []
    }
  }

  /// Up and down in the part that has the focus, and from its end to the next part.
  private static func move(_ state: inout AppState, by direction: Int) {
    guard var step = state.step else { return }
    switch step.part {
    case .reasons:
      let count = StepReasons.rows(step, state).count
      let before = step.scroll
      step.scroll.move(by: direction, of: count)
      if step.scroll == before, direction > 0 { step.part = .text }
      let rows = StepLayout(step, state).reasons.height
      step.scroll = step.scroll.fitted(count: count, rows: rows)
    case .text:
      let layout = EditLayout(step.draft.text.text, width: StepLayout(step, state).text.width)
      let (row, column) = layout.place(of: step.draft.text.position)
      if layout.rows.indices.contains(row + direction) {
        step.draft.text.place(at: layout.position(row: row + direction, column: column))
      } else if direction > 0 {
        step.part = .run
      } else if step.list != nil {
        step.part = .reasons
      }
    case .run:
      if direction < 0 { step.part = .text }
    }
    state.step = step
  }
}
