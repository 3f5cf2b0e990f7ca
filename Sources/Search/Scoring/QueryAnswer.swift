/// How all cards answer the free words of a query, facets not asked.
struct QueryAnswer: Sendable {
  let segments: [SegmentAnswer]
  /// The cards that answer every segment; all cards when there are no words.
  let answering: BitSet
  /// When no card answers all segments, what each is worth; see `PartialAnswer`.
  let worths: [Int]?

  init(_ segments: [SegmentAnswer], count: Int) {
    self.segments = segments
    let answering = Self.answering(segments, count: count)
    guard segments.count > 1, answering.isEmpty,
      let part = PartialAnswer(segments, count: count)
    else {
      self.answering = answering
      worths = nil
      return
    }
    self.answering = part.answering
    worths = part.worths
  }

  private static func answering(_ segments: [SegmentAnswer], count: Int) -> BitSet {
    guard var answering = segments.first?.answering else {
      return BitSet(count: count, full: true)
    }
    for segment in segments.dropFirst() { answering.formIntersection(segment.answering) }
    return answering
  }

  /// The best of some cards that answer: score, then the order of cards.
  /// - Parameters:
  ///   - cards: a subset of `answering`.
  ///   - limit: the most to give.
  ///   - scratch: room for scores.
  func ranked(_ cards: BitSet, limit: Int, _ scratch: inout Scratch) -> [Ranked] {
    guard limit > 0 else { return [] }
    if segments.count == 1, let layers = segments[0].single {
      return Self.first(limit, of: layers, in: cards)
    }
    scratch.prepare(count: cards.words.count * 64)
    for segment in segments { segment.add(cards, to: &scratch.totals, part: &scratch.part) }
    for (segment, worth) in zip(segments, worths ?? []) {
      segment.answering.intersection(cards).forEach {
        scratch.totals[$0] += UInt32(worth * PartialAnswer.worthOverScore)
      }
    }
    var best = BestCards(limit: limit)
    cards.forEach { card in
      best.add(card, score: Int(scratch.totals[card]))
      scratch.totals[card] = 0
    }
    return best.sorted()
  }

  private static func first(_ limit: Int, of layers: CardLayers, in cards: BitSet) -> [Ranked] {
    var ranked: [Ranked] = []
    for layer in layers.layers where ranked.count < limit {
      switch layer.cards {
      case .few(let few):
        for card in few where cards.contains(Int(card)) && ranked.count < limit {
          ranked.append(Ranked(card: Int(card), score: layer.score))
        }
      case .many(let many):
        many.intersection(cards).forEachWhile {
          ranked.append(Ranked(card: $0, score: layer.score))
          return ranked.count < limit
        }
      }
    }
    return ranked
  }

  struct Ranked {
    var card: Int
    var score: Int
  }

  /// Scores by card, kept between keys so that nothing is cleared; all 0 between uses.
  struct Scratch: Sendable {
    var totals: [UInt32] = []
    var part: [UInt32] = []

    mutating func prepare(count: Int) {
      guard totals.count < count else { return }
      totals = [UInt32](repeating: 0, count: count)
      part = totals
    }
  }
}
