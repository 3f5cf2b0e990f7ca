/// Signs that lists share.
enum ListText {
  /// Before the selected item.
  static let marker = "›"
  /// That there is more above or below.
  static let above = "↑"
  static let below = "↓"
  /// That a text goes on.
  static let cut = "…"
  /// Before a ticked and an unticked choice.
  static let ticked = "[x]"
  static let unticked = "[ ]"
  static let tickedWord = "valt"
  /// Before the chosen one of several, and before the others.
  static let chosen = "(x)"
  static let unchosen = "( )"
}
