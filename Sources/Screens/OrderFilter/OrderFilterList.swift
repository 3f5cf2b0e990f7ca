import Domain
import Messages

/// Makes the rows of the filter list, with how many orders each choice would leave of those read.
enum OrderFilterList {
  static func rows(_ state: AppState) -> [TickRow<OrderFilterChoice>] {
    let filter = state.ordersScreen.filter
    func row(_ choice: OrderFilterChoice, _ label: String, _ count: Int?)
      -> TickRow<OrderFilterChoice>
    {
      .choice(choice, label: label, count: count, isTicked: choice.isTicked(in: filter))
    }
    var rows: [TickRow<OrderFilterChoice>] = [.heading(OrderFilterText.shown)]
    rows.append(row(.onlyOpen, OrderFilterText.onlyOpen, nil))
    rows.append(.heading(OrdersText.dueHead))
    let due = lines(except: .due, state)
    rows += OrderListFilter.DueLimit.allCases.map { limit in
      row(
        .due(limit), OrderFilterText.name(limit),
        due.count { limit.contains($0.due, today: state.moment.today) })
    }
    rows.append(.heading(OrdersText.statusHead))
    let byStatus = lines(except: .status, state)
    rows += statuses(state).map { status in
      // How many that are over is not known while only the open have been read.
      row(
        .status(status), StatusText.name(status),
        status.isOver && filter.onlyOpen ? nil : byStatus.count { $0.status == status })
    }
    rows += insatsRows(state, row)
    rows += providerRows(state, row)
    return rows
  }

  /// Those an order in the list may have.
  private static func statuses(_ state: AppState) -> [ReferralStatus] {
    ReferralStatus.allCases.filter { status in
      switch status {
      case .draft, .enteredInError: false
      case .inReview, .sentBack, .approved: OrderList.scope(state) != .provider
      case .ordered, .received, .assessed, .waitingList, .accepted, .declined, .started, .paused,
        .closed, .withdrawn, .expired, .redirected:
        true
      }
    }
  }

  /// Those that occur among the orders read, by name, and those that are ticked.
  private static func insatsRows(
    _ state: AppState,
    _ row: (OrderFilterChoice, String, Int?) -> TickRow<OrderFilterChoice>
  ) -> [TickRow<OrderFilterChoice>] {
    var names: [InsatsID: String] = [:]
    for id in state.ordersScreen.filter.insatser {
      names[id] = state.catalogue[id]?.name ?? id.rawValue
    }
    for line in OrderList.all(state) { names[line.insats] = line.insatsName }
    guard !names.isEmpty else { return [] }
    let counted = Dictionary(grouping: lines(except: .insats, state), by: \.insats)
    return [.heading(OrdersText.insatsHead)]
      + sorted(names).map { row(.insats($0.0), $0.1, counted[$0.0]?.count ?? 0) }
  }

  private static func providerRows(
    _ state: AppState,
    _ row: (OrderFilterChoice, String, Int?) -> TickRow<OrderFilterChoice>
  ) -> [TickRow<OrderFilterChoice>] {
    let all = OrderList.all(state).compactMap { OrderList.provider($0, state) }
    var names: [ProviderKey: String] = [:]
    for key in all + state.ordersScreen.filter.providers {
      names[key] = state.catalogue.provider(key)?.name ?? key.rawValue
    }
    guard !names.isEmpty else { return [] }
    let left = lines(except: .provider, state).compactMap { OrderList.provider($0, state) }
    return [.heading(OrderFilterText.provider)]
      + sorted(names).map { key, name in row(.provider(key), name, left.count { $0 == key }) }
  }

  private static func lines(
    except part: OrderListFilter.Part, _ state: AppState
  ) -> [OrderLine] {
    OrderList.all(state).filter { OrderList.fits($0, except: part, state) }
  }

  private static func sorted<Key: Comparable>(_ names: [Key: String]) -> [(Key, String)] {
    names.map { ($0.key, $0.value, SwedishOrder.sortKey($0.value)) }.sorted { left, right in
      left.2 == right.2 ? left.0 < right.0 : left.2.lexicographicallyPrecedes(right.2)
    }.map { ($0.0, $0.1) }
  }
}
