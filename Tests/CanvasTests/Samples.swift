import TestSupport

/// Texts the tests draw: plain, hostile and wide.
enum Samples {
  /// Pieces a hostile or merely foreign card may hold.
  static let pieces = [
    "a", "Å", "ä", "ö", " ", "  ", "\n", "\r\n", "\t", "insats", "försörjningsstöd",
    "a\u{30A}", "e\u{301}", "漢", "字", "한", "🙂", "👩\u{200D}👧", "🇸🇪", "❤\u{FE0F}", "سلام", "שלום",
    "\u{1B}[2J", "\u{9B}31m", "\u{1B}]52;c;aGVq\u{7}", "\u{202E}", "\u{2066}", "\u{200B}",
    "\u{FEFF}",
    "\u{0}", "\u{7F}", "\u{301}", "\u{1160}", "\u{3164}", "\u{E000}", "\u{2028}", "ᄀ", "ᅡ", "क्ष",
    "e" + String(repeating: "\u{300}", count: 40), "…", "·", "3", "-",
  ]

  /// A text of up to `count` random pieces.
  static func text(_ count: Int, using random: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...count, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
