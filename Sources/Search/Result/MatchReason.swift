package import Domain

/// Where and how a card answered one word of the query.
package struct MatchReason: Hashable, Sendable {
  package let field: InsatsField
  /// The field's text, or a part of it around the match of at most 120 characters, cut between
  /// words and marked with an ellipsis.
  package let text: String
  /// What to mark in `text`, in characters, ascending.
  package let ranges: [Range<Int>]
  package let kind: MatchKind
  /// The query word, or the words of a synonym, as typed.
  package let word: String
}
