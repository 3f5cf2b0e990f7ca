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
    let reader = QueryReader(synonyms: storage.synonyms, isKnown: view.has)
    var joiner = SegmentJoiner(scorer: scorer, isKnown: view.has, kept: kept.joins)
    var answers: [SegmentAnswer] = []
    let segments = joiner.joining(reader.segments(text))
    used.joins = joiner.used
    for segment in segments {
      if isCancelled() { return nil }
      answers.append(answer(segment))
    }
    kept = used
    return QueryAnswer(answers, count: view.cardCount)
  }

  private mutating func answer(_ segment: QuerySegment) -> SegmentAnswer {
    var segment = segment
    var words = segment.units.map { answer($0) }
    if words.count == 1, segment.synonyms.isEmpty, let halves = scorer.halves(of: words[0]) {
      segment.units = halves.map(\.unit)
      segment.isCut = true
      words = halves
    }
    let beside = segment.quote.map { quote in
      QuoteFinder(storage: storage, view: view, words: words, isOpen: quote == .open).cards
    }
    return SegmentAnswer(segment, words, others: others(segment), wanted: beside)
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
