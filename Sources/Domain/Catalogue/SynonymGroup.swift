/// Words and phrases that mean the same to the search, such as `sfi` and `svenska för
/// invandrare`. Any of them finds cards that hold any other.
package struct SynonymGroup: Codable, Hashable, Sendable {
  /// Two or more, each one word or a phrase.
  package var words: [String]
  /// Why they are the same, or where that is said.
  package var note: String?

  package init(words: [String], note: String? = nil) {
    self.words = words
    self.note = note
  }
}
