import Canvas
import Domain

/// What can be done in the filter list of orders.
enum OrderFilterActions {
  static let table: [Action] =
    [
      Action(
        "bestallningsfilter.kryssa", keys: [.enter, .character(" ")], OrderFilterText.toggle,
        footer: 1
      ) { state in
        let rows = OrderFilterList.rows(state)
        guard let index = state.orderFilter?.scroll.selected, rows.indices.contains(index),
          case .choice(let choice, _, _, _, _) = rows[index]
        else { return [] }
        return change(&state) { choice.toggle(in: &$0) }
      },
      Action(
        "bestallningsfilter.rensa", keys: [.character("r")], OrderFilterText.clear, footer: 2,
        disabledReason: { state in
          state.ordersScreen.filter.isStandard ? OrderFilterText.nothingTicked : nil
        }
      ) { state in
        change(&state) { $0 = OrderListFilter() }
      },
      Action(
        "bestallningsfilter.klar", keys: [.escape, .character("f"), .tab], OrderFilterText.done,
        group: .move, footer: 80
      ) { state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "bestallningsfilter", page: height, count: { OrderFilterList.rows($0).count }, move: move)

  /// Changes the filter; the list is read anew when the Engine is to give others than it has.
  private static func change(
    _ state: inout AppState, _ change: (inout OrderListFilter) -> Void
  ) -> [Effect] {
    let before = OrderList.query(state)
    change(&state.ordersScreen.filter)
    state.ordersScreen.scroll = ListScroll()
    return OrderList.query(state) == before ? [] : OrdersUpdate.open(&state)
  }

  private static func height(_ state: AppState) -> Int { Chrome.content(state).height - 2 }

  private static func move(_ state: inout AppState, by step: Int) {
    guard var filter = state.orderFilter else { return }
    filter.scroll = TickList.moved(
      filter.scroll, by: step, in: OrderFilterList.rows(state), height: height(state))
    state.orderFilter = filter
  }
}
