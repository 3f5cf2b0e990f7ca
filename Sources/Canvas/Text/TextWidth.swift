/// Columns a text takes on a terminal.
package enum TextWidth {
  /// Columns of a text after sanitising.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return Sanitiser.glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  package static func of(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + of($1.text) } }

  /// 2 for East Asian wide and fullwidth characters, else 1 (Unicode UAX #11, classes W and F;
  /// Hangul medial vowels and final consonants stand alone only as hidden marks).
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value >= 0x1100 else { return 1 }
    for (first, last) in wide where value >= first && value <= last { return 2 }
    return 1
  }

  /// First and last.
  private static let wide: [(UInt32, UInt32)] = [
    (0x1100, 0x115F), (0x2329, 0x232A), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
    (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18CFF),
    (0x1AFF0, 0x1B2FF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
  ]
}
