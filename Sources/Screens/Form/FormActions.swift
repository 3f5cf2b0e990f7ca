import Canvas

/// TODO
enum FormActions {
  static let table: [Action] = [
    Action("form.tillbaka", keys: [.escape], FormText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
