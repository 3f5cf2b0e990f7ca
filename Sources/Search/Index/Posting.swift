/// That a word stands at a place of a card: 26 bits card, 6 bits place.
struct Posting: Hashable, Sendable {
  let bits: UInt32

  init(card: Int, place: Place) {
    bits = UInt32(truncatingIfNeeded: card) << 6 | UInt32(place.code)
  }

  /// Position in the catalogue.
  var card: Int { Int(bits >> 6) }
  var place: Place { Place(code: UInt8(bits & 0x3F)) }
}
