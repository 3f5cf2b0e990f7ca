/// A word of the query, prepared for matching.
struct QueryWord: Hashable, Sendable {
  /// As the user typed it.
  let text: String
  let letters: [UInt8]
  let folded: [UInt8]
  /// The word itself first, then its light stems.
  let stems: [Stem]
  /// Folded letters to look for: every word that matches a stem holds one of them.
  let needles: [[UInt8]]
  let isNumber: Bool

  init(_ text: String, letters: [UInt8], isKnown: ([UInt8]) -> Bool) {
    self.text = text
    self.letters = letters
    folded = Letters.fold(letters)
    isNumber = letters.contains(where: Letters.isDigit)
    stems = Inflection.stems(of: letters, isKnown: isKnown)
    needles = Self.shortest(stems.map(\.folded))
  }

  /// Leaves out what begins with another of the list.
  private static func shortest(_ words: [[UInt8]]) -> [[UInt8]] {
    var kept: [[UInt8]] = []
    for word in Set(words).sorted(by: { $0.count < $1.count })
    where !kept.contains(where: { word.starts(with: $0) }) {
      kept.append(word)
    }
    return kept
  }
}
