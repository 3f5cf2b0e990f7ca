/// Signs that lists share.
enum ListText {
  /// Before the selected item.
  static let marker = "›"
  /// Before a ticked and an unticked choice.
  static let ticked = "[x]"
  static let unticked = "[ ]"
}
