/// A part of the query that a card answers with its words, or with a synonym of them all.
struct QuerySegment: Hashable, Sendable {
  /// The words, every one required.
  var words: [QueryWord]
  /// Other words or phrases that do as well as all of `words`.
  var synonyms: [Synonym] = []
  /// The words as they were typed.
  var text: String

  enum Synonym: Hashable, Sendable {
    case word(QueryWord)
    case phrase(Int)
  }
}
