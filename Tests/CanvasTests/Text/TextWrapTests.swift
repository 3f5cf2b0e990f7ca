import Canvas
import TestSupport
import Testing

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("ett två tre", 7, ["ett två", "tre"]),
    ("ett två tre", 6, ["ett", "två", "tre"]),
    ("ett två tre", 11, ["ett två tre"]),
    ("arbetsmarknadsåtgärd", 8, ["arbetsma", "rknadsåt", "gärd"]),
    ("en arbetsmarknadsåtgärd nu", 12, ["en", "arbetsmarkna", "dsåtgärd nu"]),
    ("rad ett\n\nrad tre", 20, ["rad ett", "", "rad tre"]),
    ("rad ett\r\nrad två", 20, ["rad ett", "rad två"]),
    ("slut\n", 20, ["slut", ""]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("漢字漢字", 4, ["漢字", "漢字"]),
    ("  många   blanka  ", 20, ["många blanka"]),
    ("a b", 1, ["a", "b"]),
    ("abc", 1, ["a", "b", "c"]),
    ("text", 0, [""]),
  ])
  func `text is broken at spaces and inside words too long for a line`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test func `no line is wider than the width and no character is lost`() {
    var random = SeededNumbers(seed: 4)
    for _ in 0..<600 {
      let text = Samples.text(14, using: &random)
      let width = Int.random(in: 2...24, using: &random)
      let lines = TextWrap.lines(text, width: width)
      #expect(!lines.isEmpty)
      for line in lines { #expect(TextWidth.of(line) <= width, "\(line) in \(width)") }
      #expect(visible(lines.joined()) == visible(text))
    }
  }

  @Test func `no word is broken that would fit on a line`() {
    var random = SeededNumbers(seed: 5)
    let words = ["a", "om", "stöd", "språk", "insatser", "handläggare"]
    for _ in 0..<200 {
      let text = (0..<20).compactMap { _ in words.randomElement(using: &random) }
      let lines = TextWrap.lines(text.joined(separator: " "), width: 11)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == text)
    }
  }

  /// The code points that are not spaces or line breaks.
  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.filter { $0 != " " && $0 != "\n" && $0 != "\r\n" }.flatMap(\.unicodeScalars)
  }
}
