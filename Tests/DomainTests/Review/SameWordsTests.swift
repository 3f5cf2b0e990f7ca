import Testing

@testable import Domain

@Suite struct SameWordsTests {
  @Test(arguments: [
    ("Vill börja, nu!", "vill  BÖRJA\nnu"), ("Vill bo\u{308}rja nu", "Vill börja nu."),
    ("a\u{AD}b 1/2", "AB 12"),
  ])
  func `blanks, signs and capitals make no other words`(left: String, right: String) {
    #expect(SameWords.key(left) == SameWords.key(right))
    #expect(!SameWords.key(left).isEmpty)
  }

  @Test func `other letters are other words, and signs alone are none`() {
    #expect(SameWords.key("Vill inte börja nu") != SameWords.key("Vill börja nu"))
    #expect(SameWords.key("vill borja nu") != SameWords.key("Vill börja nu"))
    #expect(SameWords.key("  - … ").isEmpty)
  }
}
