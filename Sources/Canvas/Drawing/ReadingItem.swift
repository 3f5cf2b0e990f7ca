/// One line of a frame's linear reading: what a screen reader or a pipe is told.
package struct ReadingItem: Hashable, Sendable {
  /// The part's role in words, such as `rubrik` or `rad`.
  package var role: String
  package var label: String
  package var value: String
  /// Such as `3 av 340`.
  package var position: String?
  package var isFocused: Bool

  package init(
    role: String, label: String, value: String = "", position: String? = nil,
    isFocused: Bool = false
  ) {
    self.role = role
    self.label = label
    self.value = value
    self.position = position
    self.isFocused = isFocused
  }
}
