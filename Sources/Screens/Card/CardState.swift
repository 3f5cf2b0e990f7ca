package import Domain

/// An open card.
package struct CardState: Sendable {
  package var id: InsatsID
  /// The list it was opened from, for previous and next.
  package var siblings: [InsatsID]
  /// The first line in view.
  package var top = 0
  /// Which of the card's links to other cards has the focus; `nil`: the text itself.
  package var link: Int?
  /// What became of its orders, once the Engine has said.
  var figures: InsatsFigures?
  var hasAskedFigures = false
  /// How many orders have been counted so far, while counting takes long.
  var counted: Int?

  package init(id: InsatsID, siblings: [InsatsID]) {
    self.id = id
    self.siblings = siblings
  }
}
