import Canvas

/// TODO
enum StepActions {
  static let table: [Action] = [
    Action("step.tillbaka", keys: [.escape], StepText.back, group: .move, footer: 80) { state in
      state.closeOverlay()
      return []
    }
  ]
}
