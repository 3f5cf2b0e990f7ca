import Canvas
import TestSupport
import Testing

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("ESC and a colour", "\u{1B}[31mröd", "·[31mröd"),
    ("C1 control sequence", "\u{9B}2Jröd", "·2Jröd"),
    ("OSC 52 writing the clipboard", "\u{1B}]52;c;aGVq\u{7}", "·]52;c;aGVq·"),
    ("string terminator of C1", "\u{9D}0;titel\u{9C}", "·0;titel·"),
    ("bidi overrides", "a\u{202E}b\u{202D}c\u{202C}", "a·b·c·"),
    ("bidi isolates", "\u{2066}a\u{2067}b\u{2069}", "·a·b·"),
    ("marks of direction", "\u{200E}a\u{200F}b\u{61C}", "·a·b·"),
    ("zero-width space, word joiner and BOM", "a\u{200B}b\u{2060}c\u{FEFF}", "a·b·c·"),
    ("soft hyphen", "språk\u{AD}träning", "språk·träning"),
    ("CR over a line", "farlig\rofarlig", "farlig·ofarlig"),
    ("line breaks and tab", "a\nb\r\nc\td", "a b c d"),
    ("line and paragraph separators", "a\u{2028}b\u{2029}c", "a·b·c"),
    ("NUL, BEL, BS and DEL", "a\u{0}\u{7}\u{8}\u{7F}", "a····"),
    ("no-break and other spaces", "1\u{A0}000\u{202F}kr\u{3000}.", "1 000 kr ."),
    ("private use", "\u{E000}\u{F8FF}\u{100000}", "···"),
    ("Hangul fillers, which nobody sees", "a\u{115F}b\u{3164}c\u{FFA0}", "a·b·c·"),
    ("tag characters", "a\u{E0041}\u{E007F}", "·"),
    ("emoji", "ok 🙂!", "ok □!"),
    ("joined emoji", "👩\u{200D}👧\u{200D}👦", "□"),
    ("a flag", "🇸🇪", "□"),
    ("emoji by variation selector", "❤\u{FE0F}", "□"),
    ("a heart as text", "❤", "❤"),
    ("a mark with nothing under it", "\u{301}a", "·a"),
  ])
  func `what could steer or deceive is replaced`(what: String, text: String, cleaned: String) {
    #expect(Sanitiser.clean(text) == cleaned, "\(what)")
  }

  @Test(arguments: [
    "åäö ÅÄÖ", "a\u{30A}a\u{308}o\u{308} A\u{30A}A\u{308}O\u{308}", "Żółć ñ ß æ ø đ", "سلام عليكم",
    "السَّلامُ", "שָׁלוֹם", "ሰላም", "Привет", "漢字かなカナ", "한국어", "नमस्ते", "ก็", "½ × § € №",
    "“citat” – tankstreck…",
  ])
  func `text in any script comes through`(text: String) {
    #expect(Array(Sanitiser.clean(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `at most four combining marks stay on a letter`() throws {
    let flood = "e" + String(repeating: "\u{301}", count: 40) + "n"
    let glyphs = Sanitiser.glyphs(of: flood)
    #expect(glyphs.map(\.character.unicodeScalars.count) == [5, 1])
    #expect(glyphs.map(\.width) == [1, 1])
  }

  @Test func `at most four spacing marks stay on a letter`() {
    let glyphs = Sanitiser.glyphs(of: "क" + String(repeating: "\u{903}", count: 40))
    #expect(glyphs.map(\.character.unicodeScalars.count) == [5])
  }

  @Test func `letters piled into one character are shown as hidden, not cut`() {
    #expect(Sanitiser.clean(String(repeating: "ᄀ", count: 40)) == "·")
  }

  @Test(arguments: [
    ("漢", 2), ("ア", 2), ("한", 2), ("Ａ", 2), ("ｱ", 1), ("å", 1), ("a\u{30A}", 1), ("ع", 1), ("─", 1),
    ("ᄀ", 2), ("ᄀ\u{1161}\u{11A8}", 2), ("○", 1), ("\u{20000}", 2),
  ])
  func `a character is one or two columns wide`(text: String, width: Int) {
    #expect(Sanitiser.glyphs(of: text).map(\.width) == [width])
  }

  @Test func `there is one glyph for each character`() {
    var random = SeededNumbers(seed: 1)
    for _ in 0..<500 {
      let text = Samples.text(12, using: &random)
      #expect(Sanitiser.glyphs(of: text).count == text.count, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `cleaning twice changes no more than once`() {
    var random = SeededNumbers(seed: 2)
    for _ in 0..<500 {
      let once = Sanitiser.clean(Samples.text(12, using: &random))
      let twice = Sanitiser.clean(once)
      #expect(Array(twice.unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test func `line breaks stay when lines are cleaned`() {
    #expect(Sanitiser.cleanLines("a\u{1B}\n\nb\r\nc\rd\n") == "a·\n\nb\nc·d\n")
    #expect(Sanitiser.cleanLines("") == "")
  }
}
