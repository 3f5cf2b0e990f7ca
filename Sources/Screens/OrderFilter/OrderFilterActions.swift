import Canvas

/// TODO
enum OrderFilterActions {
  static let table: [Action] = [
    Action("orderfilter.tillbaka", keys: [.escape], OrderFilterText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
