/// Gives each distinct word a number, in order of appearance, while the index is built.
///
/// An open hash table over one run of bytes: no memory is taken per word.
struct WordTable {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = [0]
  private var slots: [Int32]
  private var mask: Int

  init() {
    slots = [Int32](repeating: -1, count: 1 << 12)
    mask = slots.count - 1
  }

  var count: Int { starts.count - 1 }

  func word(_ number: Int) -> ArraySlice<UInt8> { letters[starts[number]..<starts[number + 1]] }

  /// The number of a word of `codes`; a new one if it was not seen before.
  mutating func number(of codes: [UInt8], _ range: Range<Int>) -> Int {
    if count * 2 > slots.count { grow() }
    var slot = Self.hash(codes, range) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if equals(number, codes, range) { return number }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = Int32(number)
    letters.append(contentsOf: codes[range])
    starts.append(letters.count)
    return number
  }

  /// The numbers of all words, sorted by their letters.
  func sorted() -> [Int] {
    // The first eight letters decide nearly always, and compare as one number.
    let heads = (0..<count).map { number in
      (0..<8).reduce(UInt64(0)) { head, offset in
        let place = starts[number] + offset
        return head << 8 | (place < starts[number + 1] ? UInt64(letters[place]) : 0)
      }
    }
    return (0..<count).sorted { left, right in
      heads[left] == heads[right]
        ? word(left).lexicographicallyPrecedes(word(right)) : heads[left] < heads[right]
    }
  }

  private func equals(_ number: Int, _ codes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    for offset in 0..<range.count where letters[start + offset] != codes[range.lowerBound + offset]
    {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<count {
      var slot = Self.hash(letters, starts[number]..<starts[number + 1]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a.
  private static func hash(_ codes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(codes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash >> 1 ^ hash >> 33) & Int.max
  }
}
