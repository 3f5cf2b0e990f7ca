/// Terms of the index (words, or a phrase of the synonyms) that answer a word of the query.
struct WordMatch: Hashable, Sendable {
  /// Mostly one; several for the first letters of words, which all have the same grade.
  var terms: Range<Int>
  var grade: Grade

  init(_ terms: Range<Int>, _ grade: Grade) {
    self.terms = terms
    self.grade = grade
  }

  init(_ term: Int, _ grade: Grade) { self.init(term..<(term + 1), grade) }
}
