/// A value a facet can have.
package struct FacetValue: Hashable, Sendable {
  /// What the query language writes.
  package let key: String
  /// What a user calls it.
  package let name: String
  /// Other words for it.
  package let synonyms: [String]

  package init(key: String, name: String, synonyms: [String] = []) {
    self.key = key
    self.name = name
    self.synonyms = synonyms
  }

  /// How names are compared: words of letters with one separator between, with and without dots.
  static func key(_ text: String) -> (letters: [UInt8], folded: [UInt8]) {
    let read = LetterText(text)
    let letters = Array(
      read.words.map { read.codes[$0] }.joined(separator: CollectionOfOne(Letters.separator)))
    return (letters, Letters.fold(letters))
  }
}
