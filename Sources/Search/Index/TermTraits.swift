/// What is known of a word or phrase without looking at its cards.
struct TermTraits: Hashable {
  /// Bits 0–5: the field classes it stands in; bits 8–10: rarity; bit 14: dense; bit 15: key.
  var bits: UInt16 = 0

  static let mostRarity = 6

  func stands(in fieldClass: FieldClass) -> Bool { bits >> UInt16(fieldClass.rawValue) & 1 == 1 }

  mutating func insert(_ fieldClass: FieldClass) {
    bits |= 1 << UInt16(fieldClass.rawValue)
    if fieldClass.isKey { bits |= 1 << 15 }
  }

  /// Whether it stands in a name or keyword of any card.
  var isKey: Bool { bits >> 15 == 1 }

  /// Whether some of its cards are kept as bits.
  var isDense: Bool {
    get { bits >> 14 & 1 == 1 }
    set { if newValue { bits |= 1 << 14 } }
  }

  /// How much the word says, 0…6: doublings from the number of cards that have it in their name or
  /// keywords to a sixty-fourth of all cards. In a small catalogue no word is rarer than another.
  var rarity: Int { Int(bits >> 8 & 7) }

  mutating func setRarity(cards: Int, of all: Int) {
    let share = all / max(1, cards)
    let doublings = Int.bitWidth - 1 - max(1, share).leadingZeroBitCount
    bits |= UInt16(min(Self.mostRarity, max(0, doublings - Self.leastDoublings))) << 8
  }

  private static let leastDoublings = 6
}
