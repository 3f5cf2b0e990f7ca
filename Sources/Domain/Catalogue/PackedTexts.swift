/// A few texts by number, in one piece of memory: for each its number, its length and its UTF-8.
struct PackedTexts: Hashable, Sendable {
  /// In the order of the numbers.
  private var bytes: [UInt8] = []

  subscript(slot: UInt8) -> String? {
    get {
      let place = find(slot)
      return place.text.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    set {
      let place = find(slot)
      bytes.replaceSubrange(place.entry, with: newValue.map { Self.entry(slot, $0) } ?? [])
    }
  }

  /// Gives back the room that was kept for more.
  mutating func close() { bytes = bytes.withUnsafeBufferPointer { Array($0) } }

  /// Where a number's entry stands and its text in it; without one, where it would stand.
  private func find(_ slot: UInt8) -> (entry: Range<Int>, text: Range<Int>?) {
    var start = 0
    while start < bytes.count, bytes[start] <= slot {
      var length = 0
      var shift = 0
      var place = start + 1
      while bytes[place] >= 0x80 {
        length |= Int(bytes[place] & 0x7F) << shift
        shift += 7
        place += 1
      }
      length |= Int(bytes[place]) << shift
      let text = place + 1..<place + 1 + length
      if bytes[start] == slot { return (start..<text.upperBound, text) }
      start = text.upperBound
    }
    return (start..<start, nil)
  }

  private static func entry(_ slot: UInt8, _ text: String) -> [UInt8] {
    var length = text.utf8.count
    var entry: [UInt8] = []
    entry.reserveCapacity(length + 6)
    entry.append(slot)
    while length >= 0x80 {
      entry.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    entry.append(UInt8(length))
    entry.append(contentsOf: text.utf8)
    return entry
  }
}
