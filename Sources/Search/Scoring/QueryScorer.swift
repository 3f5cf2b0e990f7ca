/// Reads a query and scores all cards: from text to `QueryAnswer`.
struct QueryScorer {
  let storage: IndexStorage
  let view: IndexView
  /// Answers of the words of the last query; those of this one are left in it.
  var kept: [QuerySegment.Unit: WordAnswer] = [:]
  private var used: [QuerySegment.Unit: WordAnswer] = [:]
  private let scorer: SegmentScorer
  private let isCancelled: () -> Bool

  init(
    _ storage: IndexStorage, _ view: IndexView, kept: [QuerySegment.Unit: WordAnswer] = [:],
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
    let joiner = SegmentJoiner(scorer: scorer, isKnown: view.has)
    var answers: [SegmentAnswer] = []
    for segment in joiner.joining(reader.segments(text)) {
      if isCancelled() { return nil }
      answers.append(answer(segment))
    }
    kept = used
    let answer = QueryAnswer(answers, count: view.cardCount)
    guard answers.count > 1, answer.answering.isEmpty else { return answer }
    return Self.relaxed(answers, count: view.cardCount) ?? answer
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
    return SegmentAnswer(segment, words, others: scorer.others(segment), wanted: beside)
  }

  private mutating func answer(_ unit: QuerySegment.Unit) -> WordAnswer {
    let answer = used[unit] ?? kept[unit] ?? scorer.answer(unit)
    used[unit] = answer
    return answer
  }

  /// What is found without one of the words, the one whose best answer is worth least: rather
  /// something that says what it lacks than nothing.
  private static func relaxed(_ answers: [SegmentAnswer], count: Int) -> QueryAnswer? {
    let ways = answers.indices.map { left -> QueryAnswer in
      var rest = answers
      let without = rest.remove(at: left)
      return QueryAnswer(rest, count: count, leftOut: [without.segment.text])
    }
    let worth = answers.map { answer in
      answer.words.map { $0.layers.layers.first?.score ?? 0 }.min() ?? 0
    }
    return answers.indices.sorted { worth[$0] < worth[$1] }.map { ways[$0] }
      .first { !$0.answering.isEmpty }
  }
}
