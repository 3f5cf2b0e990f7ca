/// Grades a word as a misspelling of another; asked only when spelling finds nothing better.
struct Misspelling {
  private let distance: EditDistance
  private let folded: [UInt8]

  /// - Parameter word: folded letters.
  init(_ word: [UInt8]) {
    distance = EditDistance(word)
    folded = word
  }

  private var allowed: Int { TypingErrors.allowed(letters: folded.count) }
  private var allowedInPart: Int { TypingErrors.allowedInPart(letters: folded.count) }

  /// Whether words of this length are looked up at all, and in parts of longer words.
  var isPossible: Bool { allowed > 0 }
  var mayBePart: Bool { allowedInPart > 0 }

  /// The same rule for all words of an index: whole words and, if asked, beginnings of longer ones.
  func walk(inParts: Bool) -> TypoWalk {
    TypoWalk(pattern: folded, whole: allowed, part: inParts ? allowedInPart : 0)
  }

  /// Ends of compounds, over words read from their last letter.
  var backwardWalk: TypoWalk {
    TypoWalk(pattern: folded.reversed(), whole: -1, part: allowedInPart)
  }

  static func value(_ found: TypoWalk.Found) -> Int {
    Grading.typo(errors: found.errors) - (found.isPart ? Grading.typoInPart : 0)
  }

  /// How well a word of some folded letters fits; `nil` when the errors are too many.
  ///
  /// `inParts` asks also for the beginning of a longer word and the end of a compound.
  func grade(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, inParts: Bool) -> Grade? {
    // Nobody means another number.
    guard isPossible, !letters[word].contains(where: Letters.isDigit) else { return nil }
    let inPart = inParts ? allowedInPart : 0
    let longer = word.count - folded.count
    guard longer >= -allowed, longer <= allowed || inPart > 0 else { return nil }
    let fromStart = distance.distances(to: letters, word)
    if fromStart.whole <= allowed { return made(Grading.typo(errors: fromStart.whole), word) }
    guard inPart > 0, longer > 0 else { return nil }
    var value = 0
    if fromStart.part <= inPart { value = Grading.typo(errors: fromStart.part) }
    if longer >= Grading.shortestFirstPart {
      let fromEnd = distance.distances(to: letters, word, anchored: false)
      if fromEnd.whole <= inPart { value = max(value, Grading.typo(errors: fromEnd.whole)) }
    }
    return value > 0 ? made(value - Grading.typoInPart, word) : nil
  }

  private func made(_ value: Int, _ word: Range<Int>) -> Grade {
    Grade(value: value, kind: .typo, letters: 0..<word.count)
  }
}
