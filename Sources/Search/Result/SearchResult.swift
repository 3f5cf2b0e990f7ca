/// What a search found.
package struct SearchResult: Sendable {
  /// How many cards were found, also those beyond the limit.
  package let total: Int
  /// The best first; without free words in catalogue order.
  package let hits: [SearchHit]
  /// What a user should know about single words.
  package let problems: [SearchProblem]
  /// Marks the words of the query in any text.
  package let highlighter: Highlighter

  /// Nothing.
  package static let none = SearchResult(
    total: 0, hits: [], problems: [], highlighter: .none)

  /// Character ranges to mark in any text of a card, for its name in a list.
  package func highlights(in text: String) -> [Range<Int>] { highlighter.ranges(in: text) }
}
