import Canvas

/// TODO
enum MatchActions {
  static let table: [Action] = [
    Action("match.tillbaka", keys: [.escape], MatchScreenText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
