import Canvas

/// TODO
enum PickActions {
  static let table: [Action] = [
    Action("pick.tillbaka", keys: [.escape], PickText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
