import Terminal
import Testing

@Suite struct AsciiFallbackTests {
  @Test(arguments: [
    ("─│┌┐└┘├┤┬┴┼", "-|++++" + "+++++"), ("›‹→←↑↓▲▼", "><><^v^v"), ("…·×▐▌█░", "..x||#."),
    ("Föräldrasvenska Åbo Ö", "Foraldrasvenska Abo O"), ("漢", "?"), ("abc 123", "abc 123"),
  ])
  func `a character has an ASCII stand-in of one column`(text: String, expected: String) {
    #expect(String(text.map { AsciiFallback.character(for: $0) }) == expected)
  }

  @Test func `a letter and a mark become the letter`() {
    #expect(AsciiFallback.character(for: "a\u{30A}\u{323}") == "a")
  }
}
