import Canvas

/// What can be done in a pick-list.
enum PickActions {
  static let table: [Action] =
    [
      Action(
        "val.kryssa", keys: [.character(" ")], PickText.tick, footer: 1,
        disabledReason: { state in
          guard let list = PickList(state), list.source.isSeveral else { return PickText.onlyOne }
          return list.rows.isEmpty ? PickText.nothingFound : nil
        }
      ) { state in
        PickUpdate.tick(&state)
        return []
      },
      Action(
        "val.ta", keys: [.enter], PickText.take, footer: 2, disabledReason: cannotTake,
        label: takeLabel
      ) { state in
        PickUpdate.take(&state)
      },
      Action("val.nasta", keys: [.tab], PickText.takeAndGoOn, group: .move) { state in
        PickUpdate.takeAndGoOn(&state)
      },
      Action(
        "val.stang", keys: [.escape], PickText.leave, group: .move, footer: 80,
        label: { state in
          guard let pick = state.pick, pick.hasChanged, PickSource(pick, state).isSeveral else {
            return PickText.leave.label
          }
          return PickText.keepsTicks
        }
      ) { state in
        PickUpdate.leave(&state)
      },
      EditActions.edit("val.angra", [.control("z")], EditText.undo),
    ]
    + EditActions.table("val")
    // Home and End belong to the line one types in.
    + MoveActions.table(
      "val", words: PickText.moves, page: page, count: { PickList($0)?.rows.count ?? 0 },
      move: { PickUpdate.move(&$0, by: $1) }
    ).prefix(4)

  @Sendable private static func page(_ state: AppState) -> Int {
    PickList(state).map { PickLayout(state, $0.source).list.height } ?? 1
  }

  @Sendable private static func cannotTake(_ state: AppState) -> String? {
    guard let pick = state.pick, let list = PickList(state) else { return nil }
    if let range = list.source.range {
      return PickNumber(pick.line.text, in: range) == .wrong ? PickText.rightFirst : nil
    }
    return list.rows.isEmpty ? PickDraw.nothing(list) : nil
  }

  @Sendable private static func takeLabel(_ state: AppState) -> String {
    guard let pick = state.pick else { return PickText.take.label }
    return switch PickSource(pick, state).sort {
    case .number: PickText.takesNumber
    case .one: PickText.takes
    case .several: pick.hasChanged ? PickText.takesTicks : PickText.ticksAndTakes
    }
  }
}
