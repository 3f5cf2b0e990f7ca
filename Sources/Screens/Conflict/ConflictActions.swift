import Canvas

/// TODO
enum ConflictActions {
  static let table: [Action] = [
    Action("conflict.tillbaka", keys: [.escape], ConflictText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
