/// How the cards answer a segment of the query: with each of its words, or with something that
/// stands for all of them.
struct SegmentAnswer: Sendable {
  let segment: QuerySegment
  let words: [WordAnswer]
  /// Synonyms of all words together, and the words written together.
  let others: CardLayers?
  /// The cards that answer.
  let answering: BitSet
  /// The cards that answer with each of the words.
  private let withWords: BitSet

  /// - Parameter wanted: of the cards that hold the words, those that hold them side by side;
  ///   `nil` when that is not asked for.
  init(_ segment: QuerySegment, _ words: [WordAnswer], others: CardLayers?, wanted: BitSet?) {
    self.segment = segment
    self.words = words
    self.others = others
    var withWords = words[0].layers.answering
    for word in words.dropFirst() { withWords.formIntersection(word.layers.answering) }
    if let wanted { withWords.formIntersection(wanted) }
    var answering = withWords
    if let others { answering.formUnion(others.answering) }
    self.withWords = withWords
    self.answering = answering
  }

  /// Whether the layers of one word are all there is.
  var single: CardLayers? { words.count == 1 && others == nil ? words[0].layers : nil }

  /// What the others' score counts, so that they are worth as much as all the words.
  var times: Int { words.count }

  /// Adds the segment's score to those of some cards that answer it.
  /// - Parameters:
  ///   - cards: a subset of `answering`.
  ///   - totals: by card; changed.
  ///   - part: by card, all 0 before and after.
  func add(_ cards: BitSet, to totals: inout [UInt32], part: inout [UInt32]) {
    guard let others else {
      for word in words { word.layers.forEach(in: cards) { totals[$0] += UInt32($1) } }
      return
    }
    let own = withWords.intersection(cards)
    for word in words { word.layers.forEach(in: own) { part[$0] += UInt32($1) } }
    others.forEach(in: cards) { part[$0] = max(part[$0], UInt32($1 * times)) }
    cards.forEach {
      totals[$0] += part[$0]
      part[$0] = 0
    }
  }

  /// Scores of one card: with the words, and with the others; 0 where it does not answer so.
  func scores(_ card: Int) -> (words: Int, others: Int) {
    let own = withWords.contains(card) ? words.reduce(0) { $0 + $1.layers.score(card) } : 0
    return (own, (others?.score(card) ?? 0) * times)
  }
}
