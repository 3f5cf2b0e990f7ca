/// Reads the words of a text, and the compounds that hyphens hide.
///
/// - A hyphen inside a compound is optional: `E-tjänst` gives *e*, *tjänst* and *etjänst*.
/// - A hanging hyphen shares the end of the next word: `Budget- och skuldrådgivning` also means
///   *budgetrådgivning*. No dictionary says where that end begins, so every end of at least four
///   letters is taken; the extra words belong to the same card and find nothing else.
enum CompoundReader {
  /// A word that stands in the text in one or more pieces (ranges of the text's codes).
  struct Compound {
    var letters: [UInt8]
    var pieces: [Range<Int>]
  }

  static let shortestEnd = 4
  static let shortestStart = 3

  /// - Parameters:
  ///   - word: called for each word as it stands.
  ///   - compound: called for each compound, after its pieces.
  static func read(
    _ text: LetterText, word: (Range<Int>) -> Void, compound: (Compound) -> Void
  ) {
    let codes = text.codes
    var hanging: [Range<Int>] = []
    var previous: Range<Int>?
    for range in text.words {
      word(range)
      if let previous, previous.upperBound + 1 == range.lowerBound,
        codes[previous.upperBound] == Letters.hyphen
      {
        compound(joined(codes, [previous, range]))
      }
      if hangs(range, codes) {
        hanging.append(range)
      } else if !hanging.isEmpty, !StopWords.joinsHalves(codes[range]) {
        for start in hanging { ends(of: range).forEach { compound(joined(codes, [start, $0])) } }
        hanging.removeAll()
      }
      previous = range
    }
  }

  /// Whether a hyphen follows the word with nothing after it.
  private static func hangs(_ word: Range<Int>, _ codes: [UInt8]) -> Bool {
    guard word.upperBound < codes.count, codes[word.upperBound] == Letters.hyphen else {
      return false
    }
    let next = word.upperBound + 1
    return next < codes.count && !Letters.isLetter(codes[next])
  }

  private static func ends(of word: Range<Int>) -> [Range<Int>] {
    let first = word.lowerBound + shortestStart
    let last = word.upperBound - shortestEnd
    return first <= last ? (first...last).map { $0..<word.upperBound } : []
  }

  private static func joined(_ codes: [UInt8], _ pieces: [Range<Int>]) -> Compound {
    Compound(letters: pieces.flatMap { codes[$0] }, pieces: pieces)
  }
}
