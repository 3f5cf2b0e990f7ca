/// What an empty queue says: why, and what to do.
enum EmptyQueue {
  static func lines(_ state: AppState) -> [String] {
    let screen = state.reviewScreen
    if screen.hasFailed { return [ReviewText.failed] }
    if !screen.isRead { return [ReviewText.reading] }
    return screen.lines.isEmpty
      ? [ReviewText.none, ReviewText.howToGoOn]
      : [ReviewText.allFiltered, ReviewText.howToUnfilter]
  }
}
