/// Something about a word of the query that the user should be told.
package enum SearchProblem: Hashable, Sendable {
  /// No card holds the word or anything like it.
  case notFound(word: String)
  /// The word was taken for another one: spelling corrected.
  case corrected(word: String, to: String)
  /// The word was searched as two.
  case cut(word: String, first: String, second: String)
  /// No card answers all words; the best of those found answers so many of them.
  case mostWords(found: Int, of: Int)
}
