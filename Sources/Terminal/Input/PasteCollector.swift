import Canvas

/// The text between the marks of a bracketed paste.
struct PasteCollector: Sendable {
  /// Bytes kept of one paste; the rest is dropped.
  static let mostBytes = 1_000_000
  /// `ESC [ 201 ~`.
  private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  private var matched = 0

  /// - Returns: true when the end mark is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      if matched < Self.endMark.count { return false }
      matched = 0
      return true
    }
    // No part of the mark but its first byte can begin it anew.
    for missed in Self.endMark.prefix(matched) { keep(missed) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.mostBytes { bytes.append(byte) }
  }

  /// The text so far with `\n` for every kind of line break, cleaned for drawing, and whether
  /// its bytes were UTF-8. Bytes that are not become U+FFFD.
  func text() -> (text: String, isUTF8: Bool) {
    var scalars = String.UnicodeScalarView()
    var decoder = UTF8Decoder()
    var isUTF8 = true
    var index = 0
    while index < bytes.count {
      switch decoder.take(bytes[index]) {
      case .scalar("\r"):
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isPair { scalars.append("\n") }
      case .scalar(let scalar): scalars.append(scalar)
      case .incomplete: break
      case .invalid:
        isUTF8 = false
        scalars.append("\u{FFFD}")
      case .cutOff:
        isUTF8 = false
        scalars.append("\u{FFFD}")
        index -= 1
      }
      index += 1
    }
    // A character cut by the limit is no fault of the terminal's.
    if decoder.isPending, bytes.count < Self.mostBytes { isUTF8 = false }
    return (Sanitiser.cleanLines(String(scalars)), isUTF8)
  }
}
