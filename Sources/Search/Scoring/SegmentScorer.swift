import Domain

/// Scores the segments of a query. A segment's scores depend on nothing but its words, so that
/// finished words can be kept while the next one is typed.
struct SegmentScorer {
  let storage: IndexStorage
  private let matcher: WordMatcher

  init(_ storage: IndexStorage) {
    self.storage = storage
    matcher = WordMatcher(vocabulary: storage.vocabulary, postings: storage.postings)
  }

  func scores(_ segment: QuerySegment) -> SegmentScores {
    var segment = segment
    let synonyms = segment.synonyms.flatMap(matches)
    var words = segment.words.map(matcher.matches)
    if synonyms.isEmpty, segment.words.count == 1,
      words[0].allSatisfy({ $0.grade.kind == .overlap }),
      let halves = CompoundCut(matcher: matcher).cut(segment.words[0])
    {
      segment.words = halves
      words = halves.map(matcher.spelled)
    }
    return SegmentScores(
      segment: segment, words: words.map(cardScores),
      synonyms: synonyms.isEmpty ? nil : cardScores(synonyms))
  }

  private func cardScores(_ matches: [WordMatch]) -> CardScores {
    CardScores(
      matches, count: storage.catalogue.insatser.count, postings: storage.postings,
      phrases: storage.phrasePostings)
  }

  /// A synonym counts as the word itself does, a little less: whole words and their forms, and
  /// (but for abbreviations) the beginning of words and the end of compounds.
  private func matches(_ synonym: QuerySegment.Synonym) -> [WordMatch] {
    let found: [WordMatch] =
      switch synonym {
      case .phrase(let phrase):
        [WordMatch(target: .phrase(phrase), grade: Grade(value: 100, kind: .exact, letters: 0..<0))]
      case .word(let word):
        matcher.spelled(word).filter { isSound($0.grade, word) }
      }
    return found.map { match in
      let grade = match.grade
      return WordMatch(
        target: match.target,
        grade: Grade(
          value: grade.value - Grading.synonym, kind: .synonym, letters: grade.letters))
    }
  }

  private func isSound(_ grade: Grade, _ word: QueryWord) -> Bool {
    if grade.value >= Grading.inflected { return true }
    let isPart = grade.kind == .prefix || grade.kind == .compoundEnd
    return isPart && grade.letters.count >= word.letters.count
      && word.letters.count > Self.longestAbbreviation
  }

  private static let longestAbbreviation = 4
}
