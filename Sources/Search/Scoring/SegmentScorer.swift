import Domain

/// Scores words and segments of a query.
struct SegmentScorer {
  private let view: IndexView
  private let matcher: WordMatcher
  private let wordCount: Int

  init(_ view: IndexView) {
    self.view = view
    matcher = WordMatcher(view: view)
    wordCount = view.wordCount
  }

  func answer(_ unit: QuerySegment.Unit) -> WordAnswer {
    let (matches, way) = matcher.matches(unit.word)
    return answer(unit, matches, way)
  }

  /// The halves of a word that no card has; only as they are spelled.
  func halves(of word: WordAnswer) -> [WordAnswer]? {
    guard word.way == .overlap, word.unit.synonyms.isEmpty,
      let halves = CompoundCut(matcher: matcher).cut(word.unit.word)
    else { return nil }
    return halves.map { answer(QuerySegment.Unit(word: $0), matcher.spelled($0), .spelled) }
  }

  /// Synonyms of all words of a segment, and the words written together.
  func others(_ segment: QuerySegment) -> CardLayers {
    var builder = LayerBuilder(view)
    for synonym in segment.synonyms { builder.add(matches(synonym)) }
    if let joined = segment.joined { builder.add(joinedMatches(joined)) }
    return builder.made()
  }

  /// The words of the index that words written together are: whole, begun, or at the end of a
  /// compound.
  func joinedMatches(_ word: QueryWord) -> [WordMatch] {
    matcher.spelled(word).filter {
      $0.grade.kind != .inside && $0.grade.letters.count >= word.letters.count
    }
  }

  private func answer(
    _ unit: QuerySegment.Unit, _ matches: [WordMatch], _ way: MatchWay
  ) -> WordAnswer {
    var builder = LayerBuilder(view)
    builder.add(matches)
    for synonym in unit.synonyms { builder.add(self.matches(synonym)) }
    return WordAnswer(
      unit: unit, way: way, best: matches.max { $0.grade.value < $1.grade.value },
      layers: builder.made())
  }

  private func matches(_ synonym: QuerySegment.Synonym) -> [WordMatch] {
    switch synonym {
    case .phrase(let phrase):
      [WordMatch(wordCount + phrase, SynonymGrade.phrase)]
    case .word(let word):
      matcher.spelled(word).compactMap { match in
        SynonymGrade.of(match.grade, word).map { WordMatch(match.terms, $0) }
      }
    }
  }
}
