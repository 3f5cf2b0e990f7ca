/// Sorts what was found by field class and term, and keeps long lists of cards as bits.
struct PostingAssembler {
  private(set) var traits: [TermTraits]
  private(set) var starts: [UInt32]
  private(set) var cards: [UInt32] = []
  private(set) var denseStarts: [UInt32] = [0]
  private(set) var denseTerms: [UInt32] = []
  private(set) var denseBits: [UInt64] = []

  /// From this share of all cards on, bits take less room than numbers (32 bits).
  private static let denseShare = 32
  /// In small catalogues it does not matter.
  private static let fewestDense = 64

  init(_ builder: IndexBuilder, rank: [UInt32], termCount: Int, cardCount: Int) {
    let classes = FieldClass.allCases.count
    let row = termCount + 1
    var counts = [UInt32](repeating: 0, count: classes * row)
    func slot(_ entry: UInt32) -> Int { Int(entry & 7) * row + Int(rank[Int(entry >> 3)]) }
    func slot(_ phrase: IndexBuilder.PhraseFound) -> Int {
      phrase.fieldClass.rawValue * row + rank.count + phrase.phrase
    }
    let phrases = Self.once(builder.phrases)
    for entry in builder.found { counts[slot(entry)] += 1 }
    for phrase in phrases { counts[slot(phrase)] += 1 }

    traits = [TermTraits](repeating: TermTraits(), count: termCount)
    starts = [UInt32](repeating: 0, count: classes * row)
    // Where each list goes: a place in `cards`, or behind `dense` a place in `denseTerms`.
    let dense = UInt32(1) << 31
    var next = [UInt32](repeating: 0, count: classes * row)
    var total: UInt32 = 0
    for fieldClass in FieldClass.allCases {
      let first = fieldClass.rawValue * row
      for term in 0..<termCount {
        let count = counts[first + term]
        starts[first + term] = total
        guard count > 0 else { continue }
        traits[term].insert(fieldClass)
        if count > Self.fewestDense, Int(count) * Self.denseShare > cardCount {
          traits[term].isDense = true
          next[first + term] = dense | UInt32(denseTerms.count)
          denseTerms.append(UInt32(term))
        } else {
          next[first + term] = total
          total += count
        }
      }
      starts[first + termCount] = total
      denseStarts.append(UInt32(denseTerms.count))
    }
    for term in 0..<termCount {
      traits[term].setRarity(cards: Self.spread(term, counts, row), of: cardCount)
    }

    let words = (cardCount + 63) / 64
    var bits = [UInt64](repeating: 0, count: denseTerms.count * words)
    var cards = [UInt32](repeating: 0, count: Int(total))
    func place(_ card: Int, _ slot: Int) {
      let place = next[slot]
      if place & dense == 0 {
        cards[Int(place)] = UInt32(card)
        next[slot] = place + 1
      } else {
        bits[Int(place & ~dense) * words + card >> 6] |= 1 << UInt64(card & 63)
      }
    }
    for card in 0..<cardCount {
      for index in builder.cardStarts[card]..<builder.cardStarts[card + 1] {
        place(card, slot(builder.found[index]))
      }
    }
    for phrase in phrases { place(phrase.card, slot(phrase)) }
    self.cards = cards
    denseBits = bits
  }

  /// In how many cards a term stands in names and keywords, or else at all.
  private static func spread(_ term: Int, _ counts: [UInt32], _ row: Int) -> Int {
    var keys = 0
    var others = 0
    for fieldClass in FieldClass.allCases {
      let count = Int(counts[fieldClass.rawValue * row + term])
      if fieldClass.isKey { keys += count } else { others += count }
    }
    return keys > 0 ? keys : others
  }

  /// Each phrase of a card once, where it counts most, in card order.
  private static func once(_ found: [IndexBuilder.PhraseFound]) -> [IndexBuilder.PhraseFound] {
    var best: [Int: [Int: FieldClass]] = [:]
    for phrase in found {
      let known = best[phrase.card]?[phrase.phrase] ?? phrase.fieldClass
      best[phrase.card, default: [:]][phrase.phrase] = min(known, phrase.fieldClass)
    }
    return best.sorted { $0.key < $1.key }.flatMap { card, phrases in
      phrases.map {
        IndexBuilder.PhraseFound(phrase: $0.key, card: card, fieldClass: $0.value)
      }
    }
  }
}
