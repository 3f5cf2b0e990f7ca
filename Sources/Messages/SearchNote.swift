/// Something about a search line that the user should be told. Facets by their written names.
package enum SearchNote: Codable, Hashable, Sendable {
  /// Nearly a facet; searched as a word.
  case unknownFacet(name: String, near: [String])
  case unfinishedFacet(facet: String)
  case unknownValue(facet: String, value: String, near: [String])
  case ambiguousValue(facet: String, value: String, candidates: [String])
  /// No card holds the word or anything like it.
  case notFound(word: String)
  case corrected(word: String, to: String)
  /// Searched as two words.
  case cut(word: String, first: String, second: String)
  /// No card answers all words; the best of those found answers so many.
  case mostWords(found: Int, of: Int)
}
