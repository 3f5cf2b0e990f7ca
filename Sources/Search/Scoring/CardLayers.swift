/// The cards that answer a word of the query, sorted into layers of one score each.
///
/// A card is in the layer of its best answer only. Layers cost by the cards that answer, not by
/// the size of the catalogue, and those of common words are unions of ready-made bits.
struct CardLayers: Sendable {
  struct Layer: Sendable {
    var score: Int
    var cards: Cards
  }

  enum Cards: Sendable {
    /// Ascending.
    case few([UInt32])
    case many(BitSet)
  }

  /// Best first.
  let layers: [Layer]
  /// All cards of all layers.
  let answering: BitSet

  init(_ layers: [Layer], answering: BitSet) {
    self.layers = layers
    self.answering = answering
  }

  static func none(count: Int) -> CardLayers { CardLayers([], answering: BitSet(count: count)) }

  var isEmpty: Bool { layers.isEmpty }

  /// 0 when the card does not answer.
  func score(_ card: Int) -> Int {
    guard answering.contains(card) else { return 0 }
    for layer in layers {
      switch layer.cards {
      case .few(let cards): if Self.holds(cards, UInt32(card)) { return layer.score }
      case .many(let cards): if cards.contains(card) { return layer.score }
      }
    }
    return 0
  }

  /// Calls `body` with every card of a set that answers and its score.
  func forEach(in wanted: BitSet, _ body: (Int, Int) -> Void) {
    for layer in layers {
      switch layer.cards {
      case .few(let cards):
        for card in cards where wanted.contains(Int(card)) { body(Int(card), layer.score) }
      case .many(let cards):
        cards.intersection(wanted).forEach { body($0, layer.score) }
      }
    }
  }

  private static func holds(_ cards: [UInt32], _ card: UInt32) -> Bool {
    var low = 0
    var high = cards.count
    while low < high {
      let middle = (low + high) / 2
      if cards[middle] < card { low = middle + 1 } else { high = middle }
    }
    return low < cards.count && cards[low] == card
  }
}
