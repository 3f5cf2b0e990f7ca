import Canvas
import Testing

/// Every code point there is, alone and after a letter.
@Suite struct SanitiserCodePointTests {
  private static let replacements: Set<Unicode.Scalar> = ["·", "□", " "]

  /// The first few of what broke a rule, for a readable failure.
  private static func offenders(
    _ breaks: (Unicode.Scalar, [Glyph]) -> Bool, in text: (Unicode.Scalar) -> String
  ) -> [String] {
    var found: [String] = []
    for scalar in ScalarRules.all where breaks(scalar, Sanitiser.glyphs(of: text(scalar))) {
      found.append("U+" + String(scalar.value, radix: 16, uppercase: true))
      if found.count == 20 { break }
    }
    return found
  }

  private static func isHarmless(_ glyphs: [Glyph]) -> Bool {
    glyphs.allSatisfy { glyph in
      (glyph.width == 1 || glyph.width == 2)
        && glyph.character.unicodeScalars.allSatisfy { !ScalarRules.isForbidden($0) }
        && glyph.character.unicodeScalars.first.map { !ScalarRules.isMark($0) } == true
    }
  }

  @Test func `no code point alone gives a glyph that is unsafe or without width`() {
    let found = Self.offenders(
      { _, glyphs in glyphs.count != 1 || !Self.isHarmless(glyphs) }, in: { String($0) })
    #expect(found == [])
  }

  @Test func `no code point after a letter gives a glyph that is unsafe or without width`() {
    let found = Self.offenders(
      { _, glyphs in !(1...2).contains(glyphs.count) || !Self.isHarmless(glyphs) },
      in: { "a" + String($0) })
    #expect(found == [])
  }

  @Test func `letters, numbers, punctuation and symbols come through unchanged`() {
    let found = Self.offenders(
      { scalar, glyphs in
        ScalarRules.mustPass(scalar) && glyphs.first?.character != Character(scalar)
      }, in: { String($0) })
    #expect(found == [])
  }

  @Test func `what does not come through is replaced by a sign of one column`() {
    let found = Self.offenders(
      { scalar, glyphs in
        !ScalarRules.mustPass(scalar)
          && glyphs.contains { glyph in
            glyph.width != 1
              || !glyph.character.unicodeScalars.allSatisfy(Self.replacements.contains)
          }
      }, in: { String($0) })
    #expect(found == [])
  }

  @Test func `a lone surrogate becomes the replacement character`() {
    for unit in UInt16(0xD800)...0xDFFF {
      let text = String(decoding: [0x61, unit, 0x62], as: UTF16.self)
      if Sanitiser.clean(text) != "a\u{FFFD}b" {
        Issue.record("U+\(String(unit, radix: 16)) gave \(Sanitiser.clean(text))")
        return
      }
    }
  }
}
