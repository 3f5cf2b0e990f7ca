/// Reads a query and scores all cards: from text to `QueryAnswer`.
struct QueryScorer {
  let storage: IndexStorage
  let view: IndexView
  /// What the words of the last query were answered with; of this one afterwards.
  private(set) var kept: KeptAnswers
  private var used = KeptAnswers()
  private let scorer: SegmentScorer
  private let isCancelled: () -> Bool

  init(
    _ storage: IndexStorage, _ view: IndexView, kept: KeptAnswers = KeptAnswers(),
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.storage = storage
    self.view = view
    self.kept = kept
    self.isCancelled = isCancelled
    scorer = SegmentScorer(view)
  }

  /// - Returns: `nil` when it was cancelled.
  mutating func answer(_ text: String) -> QueryAnswer? {
    let reader = QueryReader(
      synonyms: storage.synonyms, isKnown: view.has,
      isBeginning: { [view] in !view.words(beginningWith: $0).isEmpty })
    var joiner = SegmentJoiner(scorer: scorer, isKnown: view.has, kept: kept.joins)
    var answers: [SegmentAnswer] = []
    let segments = joiner.joining(reader.segments(text))
    used.joins = joiner.used
    for segment in segments {
      if isCancelled() { return nil }
      answers += self.answers(segment)
    }
    kept = used
    return QueryAnswer(answers, count: view.cardCount)
  }

  /// One answer, or those of the halves of a word that no card has.
  private mutating func answers(_ segment: QuerySegment) -> [SegmentAnswer] {
    let words = segment.units.map { answer($0) }
    if words.count == 1, segment.synonyms.isEmpty, let halves = scorer.halves(of: words[0]) {
      let cut = CutWord(
        word: segment.text, first: halves[0].unit.word.text, second: halves[1].unit.word.text)
      return halves.map { half in
        let part = QuerySegment(units: [half.unit], text: half.unit.word.text, cut: cut)
        return SegmentAnswer(part, [half], others: nil, wanted: nil)
      }
    }
    let beside = segment.quote.map { quote in
      QuoteFinder(storage: storage, view: view, words: words, isOpen: quote == .open).cards
    }
    return [SegmentAnswer(segment, words, others: others(segment), wanted: beside)]
  }

  private mutating func answer(_ unit: QuerySegment.Unit) -> WordAnswer {
    let answer = used.words[unit] ?? kept.words[unit] ?? scorer.answer(unit)
    used.words[unit] = answer
    return answer
  }

  private mutating func others(_ segment: QuerySegment) -> CardLayers? {
    guard !segment.synonyms.isEmpty || segment.joined != nil else { return nil }
    let others = kept.others[segment] ?? scorer.others(segment)
    used.others[segment] = others
    return others
  }
}
