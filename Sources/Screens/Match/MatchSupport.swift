import Canvas

/// The line that says what the order is worth, for the room there is.
enum MatchSupport {
  /// From this width the head of the places stands beside it.
  private static let headFrom = 60
  static let headWidth = 14

  static func hasHead(width: Int) -> Bool { width >= headFrom }

  /// In a low window it must do with one line.
  static func lines(width: Int, isTall: Bool) -> [String] {
    let room = width - 2 - (hasHead(width: width) ? headWidth : 0)
    let whole = TextWrap.lines(MatchScreenText.support, width: room)
    return isTall || whole.count == 1 ? whole : [MatchScreenText.shortSupport]
  }
}
