/// What to show when no card answers all words: the cards that answer the most telling of them,
/// rather than nothing.
///
/// A segment is worth more the fewer cards answer it (one more with every halving), so that a small
/// word that every card has does not decide.
struct PartialAnswer {
  /// The cards worth nearly as much as the best.
  let answering: BitSet
  /// By segment.
  let worths: [Int]

  /// Worth comes before score: more than any sum of scores of ten words.
  static let worthOverScore = 10 * FieldClass.mostScore
  /// In hundredths of the best.
  private static let least = 60

  /// - Returns: `nil` when no card answers anything.
  init?(_ segments: [SegmentAnswer], count: Int) {
    worths = segments.map { segment in
      let share = count / max(1, segment.answering.count)
      return 1 + Int.bitWidth - max(1, share).leadingZeroBitCount
    }
    var sums = [UInt32](repeating: 0, count: count)
    for (segment, worth) in zip(segments, worths) {
      segment.answering.forEach { sums[$0] += UInt32(worth) }
    }
    guard let best = sums.max(), best > 0 else { return nil }
    var answering = BitSet(count: count)
    for card in sums.indices where Int(sums[card]) * 100 >= Int(best) * Self.least {
      answering.insert(card)
    }
    self.answering = answering
  }
}
