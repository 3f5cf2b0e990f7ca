/// The one gate between text from people, files or the store and any output.
///
/// Letters, marks, numbers, punctuation, symbols and spaces pass. Control and format characters
/// (Cc, Cf), private use, surrogates, unassigned code points, line or paragraph separators and
/// whatever else Unicode calls default-ignorable (invisible) become a visible `·`; emoji, whose
/// width terminals disagree on, become `□`; a line break or tab becomes a space. At most four
/// combining marks stay on a letter.
package enum Sanitiser {
  /// A terminal cell holds a character of five code points at most.
  private static let mostMarks = 4

  /// The characters of a text, safe to draw, in order.
  package static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for character in text {
      if let ascii = character.asciiValue {
        glyphs.append(asciiGlyph(ascii, character))
      } else {
        glyphs.append(glyph(of: character))
      }
    }
    return glyphs
  }

  /// The same text with everything that must not be drawn replaced.
  package static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return String(glyphs(of: text).map(\.character))
  }

  /// Cleans a text but keeps its line breaks.
  package static func cleanLines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { clean(String($0)) }.joined(separator: "\n")
  }

  private static func asciiGlyph(_ ascii: UInt8, _ character: Character) -> Glyph {
    switch ascii {
    case 0x20..<0x7F: Glyph(character, width: 1)
    // "\r\n" is one Character whose asciiValue is that of the line feed.
    case 0x09, 0x0A: .space
    default: .hidden
    }
  }

  private static func glyph(of character: Character) -> Glyph {
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return isPicture(character) ? .picture : .hidden
      case .nonspacingMark, .enclosingMark, .spacingMark:
        if isVariationSelector(scalar) { return .picture }
        if isInvisible(scalar) { return .hidden }
        if kept.count <= mostMarks { kept.append(scalar) }
      case .spaceSeparator:
        kept.append(" ")
      default:
        // Letters joined into one character (jamo, Indic conjuncts) are not cut silently.
        if isInvisible(scalar) || kept.count > mostMarks { return .hidden }
        kept.append(scalar)
      }
    }
    guard let first = kept.first, let base = String(kept).first, String(kept).count == 1 else {
      return .hidden
    }
    if isPicture(character) { return .picture }
    // A mark with no letter under it would be drawn on the cell to the left.
    if isMark(first) || isJoiningJamo(first) { return .hidden }
    return Glyph(base, width: TextWidth.of(first))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Hangul medial vowels and final consonants, of no width of their own.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
  }

  /// Such as the Hangul fillers, letters by category that nobody can see.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  private static func isPicture(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      scalar.properties.isEmojiPresentation || (0x1F000...0x1FAFF).contains(scalar.value)
    }
  }
}
