import Canvas

/// What can be done at the first start.
enum FirstStartActions {
  static let table: [Action] = [
    Action(
      "start.valj", keys: [.enter], FirstStartText.choose, footer: 1,
      disabledReason: { $0.firstStart?.isWorking == true ? FirstStartText.working : nil }
    ) { state in
      guard var start = state.firstStart else { return [] }
      start.isWorking = true
      state.firstStart = start
      return [.createStore(StartChoice.allCases[start.scroll.selected])]
    },
    move("start.upp", [.up], FirstStartText.up) { -1 },
    move("start.ner", [.down], FirstStartText.down) { 1 },
    move("start.forsta", [.escape, .home], FirstStartText.stay) { -StartChoice.allCases.count },
  ]

  private static func move(
    _ id: String, _ keys: [Key], _ text: ActionText, _ step: @escaping @Sendable () -> Int
  ) -> Action {
    Action(id, keys: keys, text, group: .move) { state in
      guard var start = state.firstStart else { return [] }
      start.scroll.move(by: step(), of: StartChoice.allCases.count)
      state.firstStart = start
      return []
    }
  }
}
