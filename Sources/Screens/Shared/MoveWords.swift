/// What the moves in a list are called.
struct MoveWords: Sendable {
  let up: ActionText
  let down: ActionText
  let first: ActionText
  let last: ActionText

  /// For lists and texts that have no words of their own.
  static let rows = MoveWords(
    up: MoveText.up, down: MoveText.down, first: MoveText.first, last: MoveText.last)
}
