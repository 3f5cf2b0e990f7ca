import Canvas

/// TODO
enum ClientActions {
  static let table: [Action] = [
    Action("client.tillbaka", keys: [.escape], ClientText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
