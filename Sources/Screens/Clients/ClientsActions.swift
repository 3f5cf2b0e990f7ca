import Canvas

/// TODO
enum ClientsActions {
  static let table: [Action] = [
    Action("clients.tillbaka", keys: [.escape], ClientsText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
