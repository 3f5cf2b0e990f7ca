/// Gives each distinct word a number, in order of appearance, while the index is built.
///
/// An open hash table over one run of bytes: no memory is taken per word.
struct WordTable {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = [0]
  /// Word number plus one, and above it 32 bits of the hash; 0 for free.
  private var slots: [UInt64]
  private var mask: Int

  init() {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    mask = slots.count - 1
  }

  var count: Int { starts.count - 1 }

  func word(_ number: Int) -> ArraySlice<UInt8> { letters[starts[number]..<starts[number + 1]] }

  /// The number of a word of `codes`; a new one if it was not seen before.
  mutating func number(of codes: [UInt8], _ range: Range<Int>) -> Int {
    if count * 2 > slots.count { grow() }
    let hash = codes.withUnsafeBufferPointer { Self.hash($0, range) }
    let tag = hash & ~0xFFFF_FFFF
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] & ~0xFFFF_FFFF == tag {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if equals(number, codes, range) { return number }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = tag | UInt64(number + 1)
    letters.append(contentsOf: codes[range])
    starts.append(letters.count)
    return number
  }

  /// The numbers of all words, sorted by their letters, or by their letters from the last.
  func sorted(_ numbers: some Sequence<Int>, backward: Bool = false) -> [Int] {
    // The eight letters that come first decide nearly always, and compare as one number.
    let keyed = numbers.map { number in
      let range = starts[number]..<starts[number + 1]
      return (0..<8).reduce(UInt64(0)) { head, offset in
        guard offset < range.count else { return head << 8 }
        let place = backward ? range.upperBound - 1 - offset : range.lowerBound + offset
        return head << 8 | UInt64(letters[place])
      }
    }
    let pairs = zip(keyed, numbers).sorted { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      return backward
        ? word(left.1).reversed().lexicographicallyPrecedes(word(right.1).reversed())
        : word(left.1).lexicographicallyPrecedes(word(right.1))
    }
    return pairs.map(\.1)
  }

  private func equals(_ number: Int, _ codes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      codes.withUnsafeBufferPointer { codes in
        for offset in 0..<range.count
        where letters[start + offset] != codes[range.lowerBound + offset] { return false }
        return true
      }
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    letters.withUnsafeBufferPointer { letters in
      for held in old where held != 0 {
        let number = Int(held & 0xFFFF_FFFF) - 1
        let hash = Self.hash(letters, starts[number]..<starts[number + 1])
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = held
      }
    }
  }

  /// FNV-1a, its high half folded into the low.
  private static func hash(_ codes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(codes[index])) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
