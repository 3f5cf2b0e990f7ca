import Canvas

/// Up, down, pages and ends: the same six keys for every list and text.
enum MoveActions {
  /// - Parameters:
  ///   - prefix: the beginning of the actions' identifiers.
  ///   - words: what the moves are called.
  ///   - page: rows or items of a page.
  ///   - count: rows or items in all.
  ///   - move: moves by so many, as far as there is anything.
  /// - Returns: the six actions.
  static func table(
    _ prefix: String, words: MoveWords = .rows, page: @escaping @Sendable (AppState) -> Int,
    count: @escaping @Sendable (AppState) -> Int,
    move: @escaping @Sendable (inout AppState, Int) -> Void
  ) -> [Action] {
    func action(
      _ name: String, _ key: Key, _ text: ActionText, _ step: @escaping @Sendable (AppState) -> Int
    ) -> Action {
      Action(prefix + "." + name, keys: [key], text, group: .move) { state in
        move(&state, step(state))
        return []
      }
    }
    return [
      action("upp", .up, words.up) { _ in -1 },
      action("ner", .down, words.down) { _ in 1 },
      action("sida-upp", .pageUp, MoveText.pageUp) { -page($0) },
      action("sida-ner", .pageDown, MoveText.pageDown) { page($0) },
      action("forsta", .home, words.first) { -count($0) },
      action("sista", .end, words.last) { count($0) },
    ]
  }
}
