import Canvas
import Messages

/// What the list of orders is asked to do.
enum OrdersUpdate {
  /// Reads the list anew, when the screen is shown and when something has changed.
  static func open(_ state: inout AppState) -> [Effect] {
    guard state.session.seesOrders else { return [] }
    let query = OrderList.query(state)
    state.ordersScreen.asked = query
    state.ordersScreen.hasFailed = false
    return [.ask(.orders(query))]
  }

  /// Reads the list and the day anew after a step, if they have been shown at all.
  static func refresh(_ state: inout AppState) -> [Effect] {
    (state.ordersScreen.asked == nil ? [] : open(&state)) + TodayUpdate.refresh(&state)
  }

  /// The list has been read. The same order stays selected where it is still shown.
  static func answered(_ lines: [OrderLine], for query: OrderQuery, _ state: inout AppState) {
    guard query == state.ordersScreen.asked else { return }
    let selected = OrderList.selected(state)?.number
    state.ordersScreen.lines = lines
    state.ordersScreen.read = query
    state.ordersScreen.hasFailed = false
    let shown = OrderList.shown(state)
    let index = selected.flatMap { number in shown.firstIndex { $0.number == number } }
    state.ordersScreen.scroll.select(
      index ?? state.ordersScreen.scroll.selected, of: shown.count)
    settle(&state)
  }

  static func failed(_ query: OrderQuery, _ state: inout AppState) {
    if query == state.ordersScreen.asked { state.ordersScreen.hasFailed = true }
  }

  static func move(_ state: inout AppState, by step: Int) {
    state.ordersScreen.scroll.move(by: step, of: OrderList.shown(state).count)
    settle(&state)
  }

  static func select(_ index: Int, _ state: inout AppState) {
    state.ordersScreen.scroll.select(index, of: OrderList.shown(state).count)
    settle(&state)
  }

  /// Fits the list to the window.
  static func settle(_ state: inout AppState) {
    state.ordersScreen.scroll = state.ordersScreen.scroll.fitted(
      count: OrderList.shown(state).count, rows: OrdersLayout(state).list.height)
  }
}
