/// One character that is safe to draw, with the columns it takes (1 or 2).
package struct Glyph: Hashable, Sendable {
  package let character: Character
  package let width: Int

  init(_ character: Character, width: Int) {
    self.character = character
    self.width = width
  }

  /// Stands for what was cut off.
  package static let ellipsis = Glyph("…", width: 1)
  /// Stands for a character that must not be drawn.
  package static let hidden = Glyph("·", width: 1)
  /// Stands for a picture (emoji) whose width terminals do not agree on.
  package static let picture = Glyph("□", width: 1)
  package static let space = Glyph(" ", width: 1)
}
