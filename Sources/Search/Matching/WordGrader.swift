/// Grades a query word against one word at one place. The rules of spelling, in order.
struct WordGrader {
  let query: QueryWord

  /// A word of the index or of a text; both arrays are as long, `word` is its place in them.
  struct Target {
    let letters: [UInt8]
    let folded: [UInt8]
    var word: Range<Int>
  }

  /// The best grade over all places in a word; for texts on the screen.
  func best(in target: Target) -> Grade? {
    var best: Grade?
    for place in target.word {
      if let grade = grade(target, at: place), grade.value > best?.value ?? 0 { best = grade }
    }
    return best
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
    guard end <= target.word.upperBound, target.folded[place..<end].elementsEqual(stem.folded)
    else { return nil }
    let isWord = stem.folded.count == query.folded.count && stem.letters == query.letters
    guard
      let found = isWord
        ? whole(target, place..<end) : part(stem, target, place..<end)
    else { return nil }
    let sameSpelling = target.letters[place..<end].elementsEqual(stem.letters)
    if sameSpelling { return found }
    if stem.endings == .umlautPlural { return nil }
    // Dots that were typed are meant: without them only the whole word will do.
    let isWholeWord = found.kind == .exact || found.kind == .inflected
    if !isWholeWord {
      guard !hasSuperfluousMark(stem.letters, target.letters[place..<end]),
        isWord || stem.letters.count >= Grading.shortestFoldedStem
      else { return nil }
    }
    return Grade(value: found.value - Grading.unmarked, kind: .folded, letters: found.letters)
  }

  private func hasSuperfluousMark(_ typed: [UInt8], _ found: ArraySlice<UInt8>) -> Bool {
    zip(typed, found).contains { $0 != $1 && Letters.fold($0) == $1 }
  }

  /// All that was typed stands there.
  private func whole(_ target: Target, _ match: Range<Int>) -> Grade? {
    let before = match.lowerBound - target.word.lowerBound
    let rest = target.letters[match.upperBound..<target.word.upperBound]
    let local = before..<(before + match.count)
    let last = target.letters[match.upperBound - 1]
    if before == 0 {
      if rest.isEmpty { return Grade(value: Grading.exact, kind: .exact, letters: local) }
      let prefix = Grading.prefix(typed: match.count, of: target.word.count)
      guard !query.isNumber, match.count >= Inflection.shortestStem,
        Endings.fits(rest, after: last)
      else { return Grade(value: prefix, kind: .prefix, letters: local) }
      return Grade(value: Grading.inflected, kind: .inflected, letters: local)
    }
    if query.isNumber { return nil }
    if before >= Grading.shortestFirstPart, match.count >= Grading.shortestEnd,
      Endings.fits(rest, after: last)
    {
      let value = Grading.compoundEnd - (rest.isEmpty ? 0 : Grading.inflectedCompoundEnd)
      return Grade(value: value, kind: .compoundEnd, letters: local)
    }
    guard match.count >= Grading.shortestInside else { return nil }
    return Grade(value: Grading.inside, kind: .inside, letters: local)
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
        return Grade(value: Grading.inflected, kind: .inflected, letters: 0..<target.word.count)
      }
      guard stem.opensCompounds else { return nil }
      let value = Grading.prefix(typed: match.count, of: target.word.count) - Grading.stemPrefix
      return Grade(value: value, kind: .prefix, letters: local)
    }
    guard before >= Grading.shortestFirstPart else { return nil }
    if inflects, match.count >= Grading.shortestEnd {
      let value = Grading.compoundEnd - Grading.inflectedCompoundEnd
      return Grade(
        value: value, kind: .compoundEnd, letters: before..<target.word.count)
    }
    guard stem.opensCompounds, match.count >= Grading.shortestInside else { return nil }
    return Grade(value: Grading.inside - Grading.stemInside, kind: .inside, letters: local)
  }
}
