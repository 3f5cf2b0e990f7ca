/// How all cards answer the free words of a query, facets not asked.
struct QueryScores: Sendable {
  let segments: [SegmentScores]
  /// The cards that answer every segment; all cards when there are no words.
  let answering: BitSet

  init(_ segments: [SegmentScores], count: Int) {
    self.segments = segments
    guard !segments.isEmpty else {
      answering = BitSet(count: count, full: true)
      return
    }
    var answering = BitSet(count: count)
    for card in 0..<count where segments.allSatisfy({ $0.score(card) > 0 }) {
      answering.insert(card)
    }
    self.answering = answering
  }

  /// The sum over the segments; 0 without words.
  func score(_ card: Int) -> Int { segments.reduce(0) { $0 + $1.score(card) } }

  /// The cards of a set, best first: score, then the shorter name, then catalogue order.
  func ranked(_ cards: BitSet, nameLengths: [Int]) -> [(card: Int, score: Int)] {
    if segments.isEmpty {
      var all: [(card: Int, score: Int)] = []
      cards.forEach { all.append(($0, 0)) }
      return all
    }
    // One number a card, so that sorting compares nothing else.
    var keys: [UInt64] = []
    keys.reserveCapacity(cards.count)
    cards.forEach { card in
      let length = UInt64(min(nameLengths[card], 0xFFF))
      keys.append(UInt64(Self.most - score(card)) << 40 | length << 28 | UInt64(card))
    }
    keys.sort()
    return keys.map { (card: Int($0 & 0xFFF_FFFF), score: Self.most - Int($0 >> 40)) }
  }

  /// More than any score: 24 bits.
  private static let most = 0xFF_FFFF
}
