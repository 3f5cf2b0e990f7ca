/// UTF-8 that stays where it is, so that it can be bound and digested without a copy.
struct Text {
  let bytes: UnsafeBufferPointer<UInt8>

  /// A text that is kept as long as the program runs.
  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = copy.initialize(from: bytes)
    self.bytes = UnsafeBufferPointer(start: copy.baseAddress, count: bytes.count)
  }

  /// The end of another, from a byte on.
  init(_ other: UnsafeBufferPointer<UInt8>, from start: Int) {
    bytes = UnsafeBufferPointer(rebasing: other[start...])
  }

  init(_ scratch: Scratch) {
    bytes = UnsafeBufferPointer(start: scratch.bytes.baseAddress, count: scratch.count)
  }
}

/// Room for one text or row of bytes that is written anew each time.
final class Scratch {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ capacity: Int) { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  func clear() { count = 0 }

  func add(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  func add(_ other: UnsafeBufferPointer<UInt8>) {
    for index in 0..<other.count { bytes[count + index] = other[index] }
    count += other.count
  }

  func add(_ text: Text) { add(text.bytes) }

  /// A number in decimal, with zeros in front up to so many digits.
  func add(digits number: Int, width: Int = 1) {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    length = max(length, width)
    rest = number
    for index in stride(from: count + length - 1, through: count, by: -1) {
      bytes[index] = UInt8(48 + rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Hexadecimal digits of bytes.
  func add(hex other: UnsafeBufferPointer<UInt8>) {
    for byte in other {
      for nibble in [byte >> 4, byte & 15] { add(nibble < 10 ? 48 + nibble : 87 + nibble) }
    }
  }
}
