import Canvas
import Domain
import Messages

/// What can be done in the list of orders.
enum OrdersActions {
  static let table: [Action] =
    [
      Action(
        "bestallningar.oppna", keys: [.enter], OrdersText.open, footer: 1,
        disabledReason: nothingSelected
      ) { state in
        guard let line = OrderList.selected(state) else { return [] }
        return OrderUpdate.open(line.number, &state)
      },
      Action(
        "bestallningar.vems", keys: [.character("e")], OrdersText.toggleScope, footer: 2,
        disabledReason: { nextScope($0) == nil ? OrdersText.onlyOneScope : nil },
        label: { OrdersText.scopeLabel(nextScope($0) ?? .unit) }
      ) { state in
        guard let scope = nextScope(state) else { return [] }
        state.ordersScreen.scope = scope
        state.ordersScreen.scroll = ListScroll()
        return OrdersUpdate.open(&state)
      },
      Action("bestallningar.filter", keys: [.character("f")], OrdersText.filter, footer: 3) {
        state in
        state.overlays.append(.orderFilter(OrderFilterState()))
        return []
      },
      Action(
        "bestallningar.utkast", keys: [.character("u")], OrdersText.drafts, footer: 5,
        disabledReason: { $0.session.writesOrders ? nil : GeneralText.notCaseworker }
      ) { state in
        DraftsUpdate.open(&state)
      },
      Action(
        "bestallningar.deltagaren", keys: [.character("c")], OrdersText.clientOf, footer: 7,
        disabledReason: { state in
          state.session.seesClients ? nothingSelected(state) : GeneralText.noClients
        }
      ) { state in
        guard let line = OrderList.selected(state) else { return [] }
        return ClientUpdate.open(line.client.id, &state)
      },
      Action("bestallningar.las-om", keys: [.character("r")], OrdersText.reread) { state in
        OrdersUpdate.open(&state)
      },
      Action(
        "bestallningar.tillbaka", keys: [.escape], OrdersText.back, group: .move, footer: 80
      ) { state in
        state.base = .map
        return []
      },
    ]
    + MoveActions.table(
      "bestallningar", words: OrdersText.moves, page: { OrdersLayout($0).list.height },
      count: { OrderList.shown($0).count }, move: OrdersUpdate.move)

  private static func nothingSelected(_ state: AppState) -> String? {
    OrderList.selected(state) == nil ? OrdersText.nothingSelected : nil
  }

  /// What E leads to; `nil` where there is nothing else.
  private static func nextScope(_ state: AppState) -> OrderQuery.Scope? {
    let scopes = OrderList.scopes(state.session)
    guard scopes.count > 1, let index = scopes.firstIndex(of: OrderList.scope(state)) else {
      return nil
    }
    return scopes[(index + 1) % scopes.count]
  }
}
