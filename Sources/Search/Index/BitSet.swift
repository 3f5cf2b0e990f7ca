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

  mutating func insert(_ cards: UnsafeBufferPointer<UInt32>) {
    words.withUnsafeMutableBufferPointer { words in
      for card in cards { words[Int(card >> 6)] |= 1 << UInt64(card & 63) }
    }
  }

  func contains(_ card: Int) -> Bool { words[card >> 6] >> UInt64(card & 63) & 1 == 1 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func formUnion(_ other: BitSet) {
    other.words.withUnsafeBufferPointer { formUnion($0) }
  }

  mutating func formUnion(_ other: UnsafeBufferPointer<UInt64>) {
    words.withUnsafeMutableBufferPointer { words in
      for index in words.indices { words[index] |= other[index] }
    }
  }

  mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: BitSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  func intersection(_ other: BitSet) -> BitSet {
    var common = self
    common.formIntersection(other)
    return common
  }

  func commonCount(_ other: BitSet) -> Int {
    var count = 0
    for index in words.indices { count += (words[index] & other.words[index]).nonzeroBitCount }
    return count
  }

  /// The same, knowing which of the other's words hold anything.
  func commonCount(_ other: BitSet, in held: [Int]) -> Int {
    words.withUnsafeBufferPointer { words in
      other.words.withUnsafeBufferPointer { others in
        held.reduce(0) { $0 + (words[$1] & others[$1]).nonzeroBitCount }
      }
    }
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

  /// The same until `body` says false.
  func forEachWhile(_ body: (Int) -> Bool) {
    for index in words.indices {
      var left = words[index]
      while left != 0 {
        if !body((index << 6) + left.trailingZeroBitCount) { return }
        left &= left - 1
      }
    }
  }
}
