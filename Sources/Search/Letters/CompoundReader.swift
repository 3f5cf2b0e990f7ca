/// Reads the compounds that hyphens hide in a text.
///
/// - A hyphen inside a compound is optional: `E-tjänst` gives *e*, *tjänst* and *etjänst*. Numbers
///   are none: `040-12 34` is no word.
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

  /// The compounds of a text of letters; `words` are its words as they stand.
  static func compounds(of codes: [UInt8], _ words: [Range<Int>]) -> [Compound] {
    guard codes.contains(Letters.hyphen) else { return [] }
    var found: [Compound] = []
    var hanging: [Range<Int>] = []
    var previous: Range<Int>?
    for word in words {
      if let previous, previous.upperBound + 1 == word.lowerBound,
        codes[previous.upperBound] == Letters.hyphen,
        !isNumber(codes[previous]), !isNumber(codes[word])
      {
        found.append(joined(codes, [previous, word]))
      }
      if hangs(word, codes) {
        hanging.append(word)
      } else if !hanging.isEmpty, !StopWords.joinsHalves(codes[word]) {
        for start in hanging { found += ends(of: word).map { joined(codes, [start, $0]) } }
        hanging.removeAll()
      }
      previous = word
    }
    return found
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(Letters.isDigit)
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

  /// The codes of a text that some letters of a compound stand for.
  static func part(_ letters: Range<Int>, of pieces: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var before = 0
    for piece in pieces {
      let local = letters.clamped(to: before..<(before + piece.count))
      if !local.isEmpty {
        let start = piece.lowerBound - before
        found.append((start + local.lowerBound)..<(start + local.upperBound))
      }
      before += piece.count
    }
    return found
  }
}
