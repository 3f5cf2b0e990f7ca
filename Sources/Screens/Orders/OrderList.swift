import Canvas
import Domain
import Messages

/// The list of orders as it is shown: of those read, the ones the filter lets through.
enum OrderList {
  /// So many orders are shown at the most.
  static let most = 500

  /// What to ask the Engine for, one more than are shown to see whether there are more. Due days, statuses, insatser and providers are sifted here from
  /// what was read, so that a tick reads nothing more of anybody.
  static func query(_ state: AppState) -> OrderQuery {
    OrderQuery(
      scope(state), onlyOpen: state.ordersScreen.filter.onlyOpen, limit: most + 1)
  }

  /// Whose orders: those chosen, or the first the user has.
  static func scope(_ state: AppState) -> OrderQuery.Scope {
    let scopes = scopes(state.session)
    if let scope = state.ordersScreen.scope, scopes.contains(scope) { return scope }
    return scopes.first ?? .mine
  }

  static func scopes(_ session: Session) -> [OrderQuery.Scope] {
    var scopes: [OrderQuery.Scope] = []
    if session.roles.contains(.caseworker) { scopes.append(.mine) }
    guard session.unit != nil else { return scopes }
    if session.seesClients { scopes.append(.unit) }
    if session.roles.contains(.provider) { scopes.append(.provider) }
    return scopes
  }

  /// Whether the list is that of the scope and filter now, rather than one to be read.
  static func isRead(_ state: AppState) -> Bool { state.ordersScreen.read == query(state) }

  /// Those read, in the Engine's order.
  static func all(_ state: AppState) -> [OrderLine] {
    isRead(state) ? Array(state.ordersScreen.lines.prefix(most)) : []
  }

  /// Whether there are more than are shown.
  static func hasMore(_ state: AppState) -> Bool {
    isRead(state) && state.ordersScreen.lines.count > most
  }

  static func shown(_ state: AppState) -> [OrderLine] {
    all(state).filter { fits($0, state) }
  }

  static func selected(_ state: AppState) -> OrderLine? {
    let lines = shown(state)
    let index = state.ordersScreen.scroll.selected
    return lines.indices.contains(index) ? lines[index] : nil
  }

  static func provider(_ line: OrderLine, _ state: AppState) -> ProviderKey? {
    state.catalogue[line.insats]?.provider
  }

  static func isOverdue(_ line: OrderLine, _ state: AppState) -> Bool {
    OrderListFilter.DueLimit.overdue.contains(line.due, today: state.moment.today)
  }

  /// Whether an order passes the filter; `part` may be left out, to count what its choices give.
  static func fits(
    _ line: OrderLine, except part: OrderListFilter.Part? = nil, _ state: AppState
  ) -> Bool {
    let filter = state.ordersScreen.filter
    if part != .due, let due = filter.due, !due.contains(line.due, today: state.moment.today) {
      return false
    }
    if part != .status, !filter.statuses.isEmpty, !filter.statuses.contains(line.status) {
      return false
    }
    if part != .insats, !filter.insatser.isEmpty, !filter.insatser.contains(line.insats) {
      return false
    }
    if part != .provider, !filter.providers.isEmpty {
      return provider(line, state).map(filter.providers.contains) ?? false
    }
    return true
  }
}
