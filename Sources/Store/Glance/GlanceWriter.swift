import Domain

/// Writes numbers and texts as few bytes; `GlanceReader` reads them in the same order.
struct GlanceWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first; numbers below zero between those above it.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// A number that may be unknown, as one more than it is.
  mutating func add(optional number: Int?) { add(number.map { $0 < 0 ? $0 : $0 + 1 } ?? 0) }

  mutating func add(_ cell: MapCell) {
    add(cell.count)
    add(cell.needs)
    guard cell.count > 0 else { return }
    add(cell.known)
    for figure in [cell.free, cell.waiting, cell.booked, cell.max, cell.oldest?.number] {
      add(optional: figure)
    }
  }

  mutating func add<Value>(_ values: [Value], _ add: (inout GlanceWriter, Value) -> Void) {
    self.add(values.count)
    for value in values { add(&self, value) }
  }
}
