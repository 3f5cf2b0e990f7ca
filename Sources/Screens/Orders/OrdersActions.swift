import Canvas

/// TODO
enum OrdersActions {
  static let table: [Action] = [
    Action("orders.tillbaka", keys: [.escape], OrdersText.back, group: .move, footer: 80) { state in
      state.base = .map
      return []
    }
  ]
}
