import Canvas

/// TODO
enum DraftsActions {
  static let table: [Action] = [
    Action("drafts.tillbaka", keys: [.escape], DraftsText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
