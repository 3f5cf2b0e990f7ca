/// Grades a query word against one word at one place. The rules of spelling, in order.
struct WordGrader {
  let query: QueryWord

  /// A word of the index or of a text; `word` is its place in letters and folded letters.
  struct Target {
    let letters: UnsafeBufferPointer<UInt8>
    let folded: UnsafeBufferPointer<UInt8>
    var word: Range<Int>
    /// See `TermTraits`; 0 where only the letters matter.
    var rarity = 0
  }

  /// The best grade over all places in a word; for texts on the screen.
  func best(in target: Target) -> Grade? {
    var best: Grade?
    for place in target.word {
      if let grade = grade(target, at: place), grade.value > best?.value ?? 0 { best = grade }
    }
    return best
  }

  /// The grade at the beginning of a word of its own.
  func gradeAtStart(of word: [UInt8]) -> Grade? {
    WordGrader.withTarget(word) { grade($0, at: 0) }
  }

  /// Calls `body` with some letters as a target, one word.
  static func withTarget<Result>(_ letters: [UInt8], _ body: (Target) -> Result) -> Result {
    let folded = Letters.fold(letters)
    return letters.withUnsafeBufferPointer { letters in
      folded.withUnsafeBufferPointer { folded in
        body(Target(letters: letters, folded: folded, word: 0..<letters.count))
      }
    }
  }

  /// The best grade at a place where one of the query word's needles begins.
  func grade(_ target: Target, at place: Int) -> Grade? {
    var best: Grade?
    for stem in query.stems {
      guard let grade = grade(stem, target, at: place), grade.value > best?.value ?? 0 else {
        continue
      }
      best = grade
    }
    return best
  }

  private func grade(_ stem: Stem, _ target: Target, at place: Int) -> Grade? {
    let end = place + stem.folded.count
    guard end <= target.word.upperBound, Self.stand(stem.folded, target.folded, place)
    else { return nil }
    let isWord = stem.folded.count == query.folded.count && stem.letters == query.letters
    guard
      let found = isWord
        ? whole(target, place..<end) : part(stem, target, place..<end)
    else { return nil }
    if Self.stand(stem.letters, target.letters, place) { return found }
    if stem.endings == .umlautPlural { return nil }
    // Dots that were typed are meant: without them only the whole word will do.
    let isWholeWord = found.kind == .exact || found.kind == .inflected
    if !isWholeWord {
      guard !Self.hasSuperfluousMark(stem.letters, target.letters, place),
        isWord || stem.letters.count >= Grading.shortestFoldedStem
      else { return nil }
    }
    return Grade(value: found.value - Grading.unmarked, kind: .folded, letters: found.letters)
  }

  private static func stand(
    _ codes: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    for offset in codes.indices where text[place + offset] != codes[offset] { return false }
    return true
  }

  private static func hasSuperfluousMark(
    _ typed: [UInt8], _ found: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    typed.indices.contains {
      typed[$0] != found[place + $0] && Letters.fold(typed[$0]) == found[place + $0]
    }
  }

  private func prefix(_ target: Target, _ match: Range<Int>) -> Int {
    if query.letters.count < Inflection.shortestStem { return Grading.firstLetters }
    return Grading.prefix(
      typed: match.count, of: target.word.count, rarity: target.rarity)
  }

  /// All that was typed stands there.
  private func whole(_ target: Target, _ match: Range<Int>) -> Grade? {
    let before = match.lowerBound - target.word.lowerBound
    let rest = target.letters[match.upperBound..<target.word.upperBound]
    let local = before..<(before + match.count)
    let last = target.letters[match.upperBound - 1]
    if before == 0 {
      if rest.isEmpty {
        return Grade(
          value: Grading.exact(rarity: target.rarity), kind: .exact, letters: local)
      }
      guard !query.isNumber, match.count >= Inflection.shortestStem,
        Endings.fits(rest, after: last)
      else { return Grade(value: prefix(target, match), kind: .prefix, letters: local) }
      return Grade(
        value: Grading.inflected(rarity: target.rarity), kind: .inflected, letters: local)
    }
    if query.isNumber { return nil }
    if before >= Grading.shortestFirstPart, match.count >= Grading.shortestEnd,
      Endings.fits(rest, after: last)
    {
      let value =
        Grading.compoundEnd(rarity: target.rarity)
        - (rest.isEmpty ? 0 : Grading.inflectedCompoundEnd)
      return Grade(value: value, kind: .compoundEnd, letters: local)
    }
    guard match.count >= Grading.shortestInside else { return nil }
    return Grade(
      value: Grading.inside(rarity: target.rarity), kind: .inside, letters: local)
  }

  /// Only a stem of it stands there.
  private func part(_ stem: Stem, _ target: Target, _ match: Range<Int>) -> Grade? {
    let before = match.lowerBound - target.word.lowerBound
    let rest = target.letters[match.upperBound..<target.word.upperBound]
    let local = before..<(before + match.count)
    let inflects = Endings.fits(
      rest, after: target.letters[match.upperBound - 1],
      umlautOnly: stem.endings == .umlautPlural)
    if before == 0 {
      if inflects {
        let isChanged = !query.letters.starts(with: stem.letters)
        return Grade(
          value: Grading.inflected(rarity: target.rarity)
            - (isChanged ? Grading.changedStem : 0),
          kind: .inflected, letters: 0..<target.word.count)
      }
      guard stem.opensCompounds else { return nil }
      let value = prefix(target, match) - Grading.stemPrefix
      return Grade(value: value, kind: .prefix, letters: local)
    }
    guard before >= Grading.shortestFirstPart else { return nil }
    if inflects, match.count >= Grading.shortestEnd {
      let value =
        Grading.compoundEnd(rarity: target.rarity) - Grading.inflectedCompoundEnd
      return Grade(
        value: value, kind: .compoundEnd, letters: before..<target.word.count)
    }
    guard stem.opensCompounds, match.count >= Grading.shortestInside else { return nil }
    return Grade(
      value: Grading.inside(rarity: target.rarity) - Grading.stemInside, kind: .inside,
      letters: local)
  }
}
