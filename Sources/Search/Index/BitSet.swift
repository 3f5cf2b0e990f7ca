/// A set of cards, one bit each.
struct BitSet: Hashable, Sendable {
  private(set) var words: [UInt64]

  /// No cards, or all of `count`.
  init(count: Int, full: Bool = false) {
    words = [UInt64](repeating: full ? ~0 : 0, count: (count + 63) / 64)
    let spare = words.count * 64 - count
    if full, spare > 0, let last = words.indices.last { words[last] >>= UInt64(spare) }
  }

  mutating func insert(_ card: Int) { words[card >> 6] |= 1 << UInt64(card & 63) }

  func contains(_ card: Int) -> Bool { words[card >> 6] >> UInt64(card & 63) & 1 == 1 }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func formUnion(_ other: BitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func commonCount(_ other: BitSet) -> Int {
    var count = 0
    for index in words.indices { count += (words[index] & other.words[index]).nonzeroBitCount }
    return count
  }

  /// Calls `body` with each card in order.
  func forEach(_ body: (Int) -> Void) {
    for index in words.indices {
      var left = words[index]
      while left != 0 {
        body((index << 6) + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
