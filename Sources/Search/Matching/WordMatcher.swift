/// Turns a word of the query into graded words of the vocabulary (performance anchor 7.3).
///
/// First by spelling; then, when names and keywords hold nothing sound, by typing errors there;
/// then, when nothing at all was found, by typing errors anywhere and by letters in common.
struct WordMatcher {
  let vocabulary: Vocabulary
  let postings: Postings

  /// The matches of a word, in vocabulary order.
  func matches(_ query: QueryWord) -> [WordMatch] {
    let spelled = self.spelled(query)
    let hasSoundKey = spelled.contains { match in
      guard case .word(let word) = match.target else { return false }
      return match.grade.value >= Grading.sound && postings.isKey(word)
    }
    guard !hasSoundKey, !query.isNumber else { return spelled }
    let misspelled = self.misspelled(query, among: { postings.isKey($0) }, inParts: true)
    let found = merged(spelled, misspelled)
    if !found.isEmpty { return found }
    let anywhere = self.misspelled(query, among: { _ in true }, inParts: false)
    return anywhere.isEmpty ? overlapping(query) : anywhere
  }

  /// Exact words, other forms, beginnings, ends and insides of words, with or without dots.
  func spelled(_ query: QueryWord) -> [WordMatch] {
    let grader = WordGrader(query: query)
    if query.folded.count < Inflection.shortestStem { return beginnings(query, grader) }
    var best: [Int: Grade] = [:]
    for needle in query.needles {
      ByteSearch.forEach(needle, in: vocabulary.folded) { place in
        let word = vocabulary.word(at: place)
        guard let grade = grader.grade(vocabulary.target(word), at: place),
          grade.value > best[word]?.value ?? 0
        else { return }
        best[word] = grade
      }
    }
    return best.sorted { $0.key < $1.key }.map { WordMatch(target: .word($0), grade: $1) }
  }

  /// One or two letters are only looked for at the beginning of words.
  private func beginnings(_ query: QueryWord, _ grader: WordGrader) -> [WordMatch] {
    (0..<vocabulary.count).compactMap { word in
      grader.grade(vocabulary.target(word), at: vocabulary.starts[word]).map {
        WordMatch(target: .word(word), grade: $0)
      }
    }
  }

  private func misspelled(
    _ query: QueryWord, among: (Int) -> Bool, inParts: Bool
  ) -> [WordMatch] {
    let misspelling = Misspelling(query.folded)
    guard misspelling.isPossible else { return [] }
    return (0..<vocabulary.count).compactMap { word in
      guard among(word) else { return nil }
      return misspelling.grade(vocabulary.folded, vocabulary.range(of: word), inParts: inParts)
        .map { WordMatch(target: .word(word), grade: $0) }
    }
  }

  private func overlapping(_ query: QueryWord) -> [WordMatch] {
    let overlap = TrigramOverlap(query.folded)
    return (0..<vocabulary.count).compactMap { word in
      guard postings.isKey(word) else { return nil }
      let range = vocabulary.range(of: word)
      let percent = overlap.percent(with: vocabulary.folded, range)
      guard percent >= TrigramOverlap.least else { return nil }
      let value = Grading.overlap(percent: percent)
      return WordMatch(
        target: .word(word),
        grade: Grade(value: value, kind: .overlap, letters: 0..<range.count))
    }
  }

  private func merged(_ first: [WordMatch], _ second: [WordMatch]) -> [WordMatch] {
    let known = Set(first.map(\.target))
    return first + second.filter { !known.contains($0.target) }
  }
}
