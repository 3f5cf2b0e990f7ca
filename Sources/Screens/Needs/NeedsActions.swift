import Canvas
import Domain
import Messages

/// What leads to the register of needs, and what can be done in it.
enum NeedsActions {
  static let open = Action(
    "behov.register", keys: [.character("r")], NeedsText.open, footer: 13,
    disabledReason: { $0.session.seesNeeds ? nil : NeedsText.notAllowed }
  ) { state in
    NeedsUpdate.open(&state)
  }

  static let table: [Action] =
    [
      Action(
        "behoven.las", keys: [.enter], NeedsText.read, footer: 1, disabledReason: nothingSelected,
        label: { $0.needs?.isReading == true ? NeedsText.toList : NeedsText.read.label }
      ) { state in
        state.needs?.isReading.toggle()
        state.needs?.top = 0
        NeedsUpdate.settle(&state)
        return []
      },
      Action(
        "behoven.svara", keys: [.character("s")], NeedsText.answer, footer: 2,
        disabledReason: { state in
          state.session.answersNeeds ? nothingSelected(state) : NeedsText.onlyEditor
        }
      ) { state in
        NeedAnswerUpdate.open(&state)
        return []
      },
      Action(
        "behoven.status", keys: [.character("f")], NeedsText.filter, footer: 3
      ) { state in
        NeedsUpdate.filter(&state)
        return []
      },
      Action("behoven.las-om", keys: [.character("r")], NeedsText.reread, footer: 4) { state in
        state.open(.needs) + [.ask(.map)]
      },
      Action(
        "behoven.tillbaka", keys: [.escape], NeedsText.back, group: .move, footer: 80
      ) { state in
        if state.needs?.isReading == true {
          state.needs?.isReading = false
          NeedsUpdate.settle(&state)
        } else {
          state.closeOverlay()
        }
        return []
      },
    ]
    + MoveActions.table(
      "behoven", page: page,
      count: { $0.needs?.isReading == true ? 500 : $0.needs?.shown.count ?? 0 },
      move: NeedsUpdate.move)

  @Sendable private static func page(_ state: AppState) -> Int {
    guard let needs = state.needs else { return 1 }
    let layout = NeedsLayout(needs, state)
    return max(1, needs.isReading ? layout.preview.height : layout.list.height)
  }

  @Sendable private static func nothingSelected(_ state: AppState) -> String? {
    state.needs?.selected == nil ? NeedsText.nothingSelected : nil
  }
}
