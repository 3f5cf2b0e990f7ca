/// One cell of a frame.
package struct Cell: Hashable, Sendable {
  /// What is drawn; a space for an empty cell.
  package var character: Character
  package var style: Style
  /// The right half of a wide character; `character` is then a space and is not drawn.
  package var isContinuation: Bool

  package init(_ character: Character, _ style: Style, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }

  package static let blank = Cell(" ", .plain)
}
