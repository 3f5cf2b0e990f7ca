package import Canvas

/// A list to choose from, narrowed by typing; or a number to type.
package struct PickState: Sendable {
  package let purpose: PickPurpose
  /// What is typed: the filter, or the number.
  package var line: TextField
  package var scroll = ListScroll()
  /// The keys of the chosen rows, in the order of the list.
  package var chosen: [String]
  /// What was chosen when the list was opened.
  package let opened: [String]
  /// Whether a row has been ticked or unticked, or a number typed, since the list was opened.
  package var hasChanged = false

  package init(purpose: PickPurpose, chosen: [String], line: TextField = TextField(limit: 80)) {
    self.purpose = purpose
    self.chosen = chosen
    self.opened = chosen
    self.line = line
  }
}
