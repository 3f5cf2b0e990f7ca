/// Gives each distinct word a number, in order of appearance, while the index is built.
///
/// An open hash table over one run of bytes: no memory is taken per word. The first eight letters
/// are kept as one number, which is all of most words.
struct WordTable {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = [0]
  private var heads: [UInt64] = []
  /// Word number plus one, and above it 32 bits of the hash; 0 for free.
  private var slots: [UInt64]
  private var mask: Int

  /// How many bytes may be read behind a word.
  static let padding = 8

  init() {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    mask = slots.count - 1
  }

  var count: Int { starts.count - 1 }

  func word(_ number: Int) -> ArraySlice<UInt8> { letters[starts[number]..<starts[number + 1]] }

  /// The number of a word; a new one if it was not seen before.
  /// - Parameters:
  ///   - codes: memory that goes on for `padding` bytes behind the word.
  ///   - range: the word's place in it.
  mutating func number(of codes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    if count * 2 > slots.count { grow() }
    let head = Self.chunk(codes, range, 0)
    let hash = Self.hash(codes, range, head)
    let tag = hash & ~0xFFFF_FFFF
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] & ~0xFFFF_FFFF == tag {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if heads[number] == head, range.count <= 8 || equals(number, codes, range) {
          return number
        }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = tag | UInt64(number + 1)
    heads.append(head)
    letters.append(contentsOf: codes[range])
    starts.append(letters.count)
    return number
  }

  /// The same for a word of its own.
  mutating func number(of word: [UInt8]) -> Int {
    let padded = word + [UInt8](repeating: 0, count: Self.padding)
    return padded.withUnsafeBytes { number(of: $0, 0..<word.count) }
  }

  /// The numbers of all words, sorted by their letters, or by their letters from the last.
  func sorted(_ numbers: some Sequence<Int>, backward: Bool = false) -> [Int] {
    // The eight letters that come first decide nearly always, and compare as one number.
    let keyed = numbers.map { (head: backward ? tail($0) : heads[$0].byteSwapped, number: $0) }
    return keyed.sorted { left, right in
      if left.head != right.head { return left.head < right.head }
      return backward
        ? word(left.number).reversed().lexicographicallyPrecedes(word(right.number).reversed())
        : word(left.number).lexicographicallyPrecedes(word(right.number))
    }.map(\.number)
  }

  /// The last eight letters, the last first.
  private func tail(_ number: Int) -> UInt64 {
    let range = starts[number]..<starts[number + 1]
    return (0..<8).reduce(UInt64(0)) { tail, offset in
      tail << 8 | (offset < range.count ? UInt64(letters[range.upperBound - 1 - offset]) : 0)
    }
  }

  private func equals(
    _ number: Int, _ codes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      for offset in 8..<range.count where letters[start + offset] != codes[range.lowerBound + offset]
      {
        return false
      }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: slots.count * 4)
    mask = slots.count - 1
    let padded = letters + [UInt8](repeating: 0, count: Self.padding)
    padded.withUnsafeBytes { letters in
      for held in old where held != 0 {
        let number = Int(held & 0xFFFF_FFFF) - 1
        let hash = Self.hash(letters, starts[number]..<starts[number + 1], heads[number])
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = held
      }
    }
  }

  /// Up to eight letters of a word from an offset, the first lowest.
  private static func chunk(
    _ codes: UnsafeRawBufferPointer, _ range: Range<Int>, _ offset: Int
  ) -> UInt64 {
    let left = range.count - offset
    let letters = codes.loadUnaligned(
      fromByteOffset: range.lowerBound + offset, as: UInt64.self).littleEndian
    return left >= 8 ? letters : letters & (1 << UInt64(8 * left) - 1)
  }

  private static func hash(
    _ codes: UnsafeRawBufferPointer, _ range: Range<Int>, _ head: UInt64
  ) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = (head ^ UInt64(range.count)) &* factor
    var offset = 8
    while offset < range.count {
      hash = (hash ^ hash >> 29 ^ chunk(codes, range, offset)) &* factor
      offset += 8
    }
    return hash ^ hash >> 32
  }
}
