/// Sorts the cards of graded words into layers.
struct LayerBuilder {
  private let view: IndexView
  /// By twice the score, plus one for names: where the cards stand in `view.cards`, and in
  /// `view.denseTerms`.
  private var sparse = [[Range<Int>]](repeating: [], count: 2 * FieldClass.mostScore + 2)
  private var dense = [[Int]](repeating: [], count: 2 * FieldClass.mostScore + 2)

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
      let slot = 2 * fieldClass.score(match.grade.value) + (fieldClass <= .name ? 1 : 0)
      let places = view.sparse(terms, fieldClass)
      if !places.isEmpty { sparse[slot].append(places) }
      if traits?.isDense ?? true { dense[slot] += view.dense(terms, fieldClass) }
    }
  }

  func made() -> CardLayers {
    var layers: [CardLayers.Layer] = []
    var answering = BitSet(count: view.cardCount)
    for slot in sparse.indices.reversed()
    where !sparse[slot].isEmpty || !dense[slot].isEmpty {
      let (score, isName) = (slot / 2, slot % 2 == 1)
      let count = sparse[slot].reduce(0) { $0 + $1.count }
      if dense[slot].isEmpty, count * Self.fewShare <= view.cardCount + 64 * Self.fewShare {
        let cards = few(sparse[slot], but: answering)
        guard !cards.isEmpty else { continue }
        cards.withUnsafeBufferPointer { answering.insert($0) }
        layers.append(CardLayers.Layer(score: score, isName: isName, cards: .few(cards)))
      } else {
        var cards = BitSet(count: view.cardCount)
        for place in dense[slot] { cards.formUnion(view.bits(place)) }
        for places in sparse[slot] {
          cards.insert(UnsafeBufferPointer(rebasing: view.cards[places]))
        }
        if !layers.isEmpty { cards.subtract(answering) }
        answering.formUnion(cards)
        layers.append(CardLayers.Layer(score: score, isName: isName, cards: .many(cards)))
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
    // One term's cards are ascending and once each; those of several are not.
    guard zip(cards, cards.dropFirst()).contains(where: { $0 >= $1 }) else { return cards }
    cards.sort()
    var last: UInt32?
    cards.removeAll { card in
      defer { last = card }
      return card == last
    }
    return cards
  }
}
