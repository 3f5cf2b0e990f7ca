import Domain

/// Reads what `GlanceWriter` wrote. Gives `nil` for bytes that are something else; never stops the
/// program.
struct GlanceReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// What has been read so far.
  var read: ArraySlice<UInt8> { bytes[..<place] }

  mutating func number() -> Int? {
    var value: UInt = 0
    var shift: UInt = 0
    while place < bytes.count, shift < UInt(UInt.bitWidth) {
      let byte = bytes[place]
      place += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    return nil
  }

  /// How many of something follow, each of a byte at least.
  private mutating func count() -> Int? {
    guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
    return count
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// Of the outer `nil` the bytes are no text, of the inner one there is none.
  mutating func optionalText() -> String?? {
    switch number() {
    case 0: .some(nil)
    case 1: text().map { .some($0) }
    default: nil
    }
  }

  private mutating func optionalNumber() -> Int?? {
    number().map { $0 == 0 ? nil : $0 < 0 ? $0 : $0 - 1 }
  }

  mutating func cell() -> MapCell? {
    var cell = MapCell()
    guard let count = number(), let needs = number() else { return nil }
    cell.count = count
    cell.needs = needs
    guard count > 0 else { return cell }
    guard let known = number(), let free = optionalNumber(), let waiting = optionalNumber(),
      let booked = optionalNumber(), let max = optionalNumber(), let oldest = optionalNumber()
    else { return nil }
    cell.known = known
    cell.free = free
    cell.waiting = waiting
    cell.booked = booked
    cell.max = max
    cell.oldest = oldest.map { Day(number: $0) }
    return cell
  }

  mutating func list<Value>(_ read: (inout GlanceReader) -> Value?) -> [Value]? {
    guard let count = count() else { return nil }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }
}
