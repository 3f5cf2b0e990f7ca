import Canvas

/// What can be done in the comparison, and how it is opened.
enum CompareActions {
  static let table: [Action] = [
    Action("jamfor.avmarkera", keys: [.character("r")], CompareText.clear, footer: 1) { state in
      state.marks = []
      state.closeOverlay()
      return []
    },
    Action("jamfor.tillbaka", keys: [.escape], CompareText.back, group: .move, footer: 80) {
      state in
      state.closeOverlay()
      return []
    },
    scroll("jamfor.upp", .up, MoveText.up) { _, _ in -1 },
    scroll("jamfor.ner", .down, MoveText.down) { _, _ in 1 },
    scroll("jamfor.sida-upp", .pageUp, MoveText.pageUp) { _, rows in -rows },
    scroll("jamfor.sida-ner", .pageDown, MoveText.pageDown) { _, rows in rows },
    scroll("jamfor.borjan", .home, MoveText.first) { count, _ in -count },
    scroll("jamfor.slutet", .end, MoveText.last) { count, _ in count },
  ]

  /// The action that opens the comparison, for the contexts where cards are marked.
  static func open(_ id: String, footer: Int) -> Action {
    Action(
      id, keys: [.character("v")], CompareText.open, footer: footer,
      disabledReason: { $0.marks.count < 2 ? CompareText.needTwo : nil }
    ) { state in
      state.overlays.append(.compare(CompareState(ids: state.marks)))
      return []
    }
  }

  private static func scroll(
    _ id: String, _ key: Key, _ text: ActionText, _ step: @escaping @Sendable (Int, Int) -> Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move) { state in
      guard var compare = state.compare else { return [] }
      let rows = Chrome.content(state.size).height - 1
      let count = CompareTable(compare.ids, state).lines.count
      compare.top = min(max(0, compare.top + step(count, rows)), max(0, count - rows))
      state.compare = compare
      return []
    }
  }
}
