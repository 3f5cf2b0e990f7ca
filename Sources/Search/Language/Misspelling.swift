/// Grades a word as a misspelling of another; asked only when spelling finds nothing better.
struct Misspelling {
  private let distance: EditDistance
  private let count: Int

  /// - Parameter word: folded letters.
  init(_ word: [UInt8]) {
    distance = EditDistance(word)
    count = word.count
  }

  /// Whether words of this length are looked up at all.
  var isPossible: Bool { TypingErrors.allowed(letters: count) > 0 }

  /// How well a word of some folded letters fits; `nil` when the errors are too many.
  ///
  /// `inParts` asks also for the beginning of a longer word and the end of a compound.
  func grade(_ folded: [UInt8], _ word: Range<Int>, inParts: Bool) -> Grade? {
    let allowed = TypingErrors.allowed(letters: count)
    let inPart = inParts ? TypingErrors.allowedInPart(letters: count) : 0
    let longer = word.count - count
    guard longer >= -allowed, longer <= allowed || inPart > 0 else { return nil }
    let fromStart = distance.distances(to: folded, word)
    if fromStart.whole <= allowed { return made(Grading.typo(errors: fromStart.whole), word) }
    guard inPart > 0, longer > 0 else { return nil }
    var value = 0
    if fromStart.part <= inPart { value = Grading.typo(errors: fromStart.part) }
    if longer >= Grading.shortestFirstPart {
      let fromEnd = distance.distances(to: folded, word, anchored: false)
      if fromEnd.whole <= inPart { value = max(value, Grading.typo(errors: fromEnd.whole)) }
    }
    return value > 0 ? made(value - Grading.typoInPart, word) : nil
  }

  private func made(_ value: Int, _ word: Range<Int>) -> Grade {
    Grade(value: value, kind: .typo, letters: 0..<word.count)
  }
}
