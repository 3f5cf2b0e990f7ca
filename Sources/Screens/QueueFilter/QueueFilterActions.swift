import Canvas
import Messages

/// What can be done in the filter list of the queue.
enum QueueFilterActions {
  static let table: [Action] =
    [
      Action(
        "kofilter.kryssa", keys: [.enter, .character(" ")], QueueFilterText.toggle, footer: 1
      ) { state in
        let rows = QueueFilterList.rows(state)
        guard let index = state.queueFilter?.scroll.selected, rows.indices.contains(index),
          case .choice(let choice, _, _, _, _) = rows[index]
        else { return [] }
        ReviewUpdate.change(&state) { choice.toggle(in: &$0.filter) }
        return []
      },
      Action(
        "kofilter.rensa", keys: [.character("r")], QueueFilterText.clear, footer: 2,
        disabledReason: { state in
          state.reviewScreen.filter.isEmpty ? QueueFilterText.nothingTicked : nil
        }
      ) { state in
        ReviewUpdate.change(&state) { $0.filter = QueueFilter() }
        return []
      },
      Action(
        "kofilter.klar", keys: [.escape, .character("f"), .tab], QueueFilterText.done,
        group: .move, footer: 80
      ) { state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "kofilter", page: height, count: { QueueFilterList.rows($0).count }, move: move)

  private static func height(_ state: AppState) -> Int { Chrome.content(state).height - 2 }

  private static func move(_ state: inout AppState, by step: Int) {
    guard var filter = state.queueFilter else { return }
    filter.scroll = TickList.moved(
      filter.scroll, by: step, in: QueueFilterList.rows(state), height: height(state))
    state.queueFilter = filter
  }
}
