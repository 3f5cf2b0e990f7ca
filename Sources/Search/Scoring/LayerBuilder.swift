/// Sorts the cards of graded words into layers.
struct LayerBuilder {
  private let view: IndexView
  /// By score: where its cards stand in `view.cards`, and in `view.denseTerms`.
  private var sparse = [[Range<Int>]](repeating: [], count: FieldClass.mostScore + 1)
  private var dense = [[Int]](repeating: [], count: FieldClass.mostScore + 1)

  /// Up to this share of all cards, a layer is a list and not bits.
  private static let fewShare = 64

  init(_ view: IndexView) { self.view = view }

  mutating func add(_ matches: [WordMatch]) {
    for match in matches { add(match) }
  }

  private mutating func add(_ match: WordMatch) {
    let terms = match.terms
    let traits = terms.count == 1 ? view.traits[terms.lowerBound] : nil
    for fieldClass in FieldClass.allCases where traits?.stands(in: fieldClass) ?? true {
      let score = fieldClass.score(match.grade.value)
      let places = view.sparse(terms, fieldClass)
      if !places.isEmpty { sparse[score].append(places) }
      if traits?.isDense ?? true { dense[score] += view.dense(terms, fieldClass) }
    }
  }

  func made() -> CardLayers {
    var layers: [CardLayers.Layer] = []
    var answering = BitSet(count: view.cardCount)
    for score in sparse.indices.reversed() {
      let count = sparse[score].reduce(0) { $0 + $1.count }
      if dense[score].isEmpty, count * Self.fewShare <= view.cardCount + 64 * Self.fewShare {
        let cards = few(sparse[score], but: answering)
        guard !cards.isEmpty else { continue }
        cards.withUnsafeBufferPointer { answering.insert($0) }
        layers.append(CardLayers.Layer(score: score, cards: .few(cards)))
      } else {
        var cards = BitSet(count: view.cardCount)
        for place in dense[score] { cards.formUnion(view.bits(place)) }
        for places in sparse[score] {
          cards.insert(UnsafeBufferPointer(rebasing: view.cards[places]))
        }
        if !layers.isEmpty { cards.subtract(answering) }
        answering.formUnion(cards)
        layers.append(CardLayers.Layer(score: score, cards: .many(cards)))
      }
    }
    return CardLayers(layers, answering: answering)
  }

  private func few(_ places: [Range<Int>], but known: BitSet) -> [UInt32] {
    var cards: [UInt32] = []
    for places in places {
      for place in places where !known.contains(Int(view.cards[place])) {
        cards.append(view.cards[place])
      }
    }
    guard places.count > 1 else { return cards }
    cards.sort()
    var last: UInt32?
    cards.removeAll { card in
      defer { last = card }
      return card == last
    }
    return cards
  }
}
