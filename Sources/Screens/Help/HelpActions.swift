import Canvas

/// What can be done in the help.
enum HelpActions {
  static let table: [Action] = [
    Action(
      "hjalp.stang", keys: [.escape, .enter], HelpText.close, group: .move, footer: 80
    ) { state in
      state.closeOverlay()
      return []
    },
    scroll("hjalp.upp", .up, MoveText.up) { _, _ in -1 },
    scroll("hjalp.ner", .down, MoveText.down) { _, _ in 1 },
    scroll("hjalp.sida-upp", .pageUp, MoveText.pageUp) { _, rows in -rows },
    scroll("hjalp.sida-ner", .pageDown, MoveText.pageDown) { _, rows in rows },
    scroll("hjalp.borjan", .home, MoveText.first) { count, _ in -count },
    scroll("hjalp.slutet", .end, MoveText.last) { count, _ in count },
  ]

  private static func scroll(
    _ id: String, _ key: Key, _ text: ActionText, _ step: @escaping @Sendable (Int, Int) -> Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move) { state in
      guard var help = state.help else { return [] }
      let rows = Chrome.content(state.size).height
      let count = HelpLines.lines(state, width: state.size.width - 2).count
      help.top = min(max(0, help.top + step(count, rows)), max(0, count - rows))
      state.help = help
      return []
    }
  }
}
