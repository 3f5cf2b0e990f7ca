/// A word of the vocabulary, or a phrase of the synonyms, that answers a word of the query.
struct WordMatch: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case word(Int)
    case phrase(Int)
  }

  var target: Target
  var grade: Grade
}
