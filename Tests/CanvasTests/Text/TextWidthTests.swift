import Canvas
import TestSupport
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("insats", 6), ("åäö", 3), ("a\u{30A}", 1), ("漢字", 4), ("a漢", 3), ("\u{1B}[0m", 4),
    ("🙂", 1),
    ("a\nb", 3), ("\u{202E}", 1),
  ])
  func `width is counted as the text will be drawn`(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test func `spans are as wide as their texts together`() {
    #expect(TextWidth.of([Span("rad "), Span("漢", .match), Span("")]) == 6)
    #expect(TextWidth.of([Span]()) == 0)
  }

  @Test func `the width is what a frame uses`() {
    var random = SeededNumbers(seed: 3)
    for _ in 0..<300 {
      let text = Samples.text(8, using: &random)
      var frame = Frame(size: Size(width: 500, height: 1))
      #expect(frame.write(text, x: 0, y: 0) == TextWidth.of(text))
    }
  }
}
