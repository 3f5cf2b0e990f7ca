import Domain
import Messages

/// What an empty list of orders says: why, and what to do.
enum EmptyOrders {
  static func lines(_ state: AppState) -> [String] {
    let screen = state.ordersScreen
    if screen.hasFailed { return [OrdersText.failed] }
    if !OrderList.isRead(state) { return [OrdersText.reading] }
    if !OrderList.all(state).isEmpty { return [OrdersText.allFiltered, OrdersText.howToUnfilter] }
    var lines = [OrdersText.none(OrderList.scope(state), onlyOpen: screen.filter.onlyOpen)]
    if screen.filter.onlyOpen { lines.append(OrdersText.howToSeeAll) }
    if OrderList.scope(state) == .provider { lines.append(OrdersText.howTheyCome) }
    if state.session.writesOrders { lines.append(OrdersText.howToBegin) }
    return lines
  }
}
