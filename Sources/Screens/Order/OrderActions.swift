import Canvas

/// TODO
enum OrderActions {
  static let table: [Action] = [
    Action("order.tillbaka", keys: [.escape], OrderText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
