/// UTF-8, byte by byte, for input that may stop anywhere and may not be UTF-8 at all
/// (the table of well-formed sequences is Unicode 15, table 3-7).
struct UTF8Decoder: Sendable {
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case incomplete
    /// The byte starts nothing.
    case invalid
    /// The bytes before were cut off; this byte is not used and is to be taken again.
    case cutOff
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a character has begun and not ended.
  var isPending: Bool { missing > 0 }

  /// Forgets a character that has begun.
  mutating func reset() { missing = 0 }

  mutating func take(_ byte: UInt8) -> Step {
    missing > 0 ? takeContinuation(byte) : takeFirst(byte)
  }

  private mutating func takeFirst(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, allowed: 0x80...0xBF)
    case 0xE0: begin(byte & 0x0F, missing: 2, allowed: 0xA0...0xBF)
    case 0xE1...0xEF: begin(byte & 0x0F, missing: 2, allowed: 0x80...0xBF)
    case 0xF0: begin(byte & 0x07, missing: 3, allowed: 0x90...0xBF)
    case 0xF1...0xF4: begin(byte & 0x07, missing: 3, allowed: 0x80...0xBF)
    default: return .invalid
    }
    return .incomplete
  }

  private mutating func begin(_ bits: UInt8, missing: Int, allowed: ClosedRange<UInt8>) {
    value = UInt32(bits)
    self.missing = missing
    self.allowed = allowed
  }

  private mutating func takeContinuation(_ byte: UInt8) -> Step {
    guard allowed.contains(byte) else {
      missing = 0
      return .cutOff
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    if missing > 0 { return .incomplete }
    // Surrogates and what is above U+10FFFF are no scalars.
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar)
  }
}
