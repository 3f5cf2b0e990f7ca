import Domain
import TestSupport
import Testing

@Suite struct SwedishOrderTests {
  @Test(arguments: [
    ["Alvesta", "Arvika", "Zinkgruvan", "Ånge", "Åre", "Ängelholm", "Östersund"],
    ["Åmål", "Ängelholm", "Öckerö"],
    ["a", "b", "c", "v", "w", "x", "y", "z", "å", "ä", "ö"],
    ["stal", "stål", "stäl", "stöl"],
    ["ide", "idé", "idel"], ["muller", "myller", "müller", "myllrar"],
    ["visa", "visby", "wallander"],
    ["Søren", "Sörmland"], ["aer", "ar", "ær"], ["citron", "çitron", "citronen"],
    ["insats", "insats a", "insats b", "insatser"], ["SFI 1", "SFI 10", "SFI a"],
    ["-x", "1", "9", "a"], ["", " ", "a"], ["Ung", "Ung Malmö", "ungdom"],
    ["Arbete", "arbete", "arbetsträning"],
  ])
  func `words sort as in a Swedish dictionary`(words: [String]) {
    #expect(words.reversed().sorted(by: SwedishOrder.precedes) == words)
    for (one, two) in zip(words, words.dropFirst()) {
      #expect(SwedishOrder.precedes(one, two), "\(one) before \(two)")
      #expect(!SwedishOrder.precedes(two, one), "\(two) not before \(one)")
    }
  }

  @Test func `a letter and its decomposed form have the same place`() {
    for (one, two) in [("å", "a\u{30A}"), ("Ä", "A\u{308}"), ("ö", "o\u{308}"), ("é", "e\u{301}")] {
      #expect(SwedishOrder.sortKey(one) == SwedishOrder.sortKey(two))
    }
    let mixed = ["Zinkgruvan", "A\u{30A}mål", "Ängelholm", "O\u{308}ckero\u{308}"]
    #expect(mixed.reversed().sorted(by: SwedishOrder.precedes) == mixed)
  }

  @Test func `case and accents count only between words that are otherwise equal`() {
    #expect(SwedishOrder.sortKey("IDÉ") == SwedishOrder.sortKey("ide"))
    #expect(SwedishOrder.precedes("IDÉ", "idea"))
    #expect(SwedishOrder.precedes("ide", "IDÉA"))
  }

  @Test
  func `the order is total: exactly one of before, after and same holds, and it is transitive`() {
    var random = SeededNumbers(seed: 11)
    let letters = [
      "a", "A", "e", "é", "z", "å", "a\u{30A}", "Å", "ä", "ö", "1", "-", " ", "ж", "🙂",
    ]
    let words = (0..<60).map { _ in
      (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }.joined()
    }
    var faults: [[String]] = []
    for one in words {
      for two in words {
        let before = SwedishOrder.precedes(one, two)
        let after = SwedishOrder.precedes(two, one)
        let same = Array(one.unicodeScalars) == Array(two.unicodeScalars)
        if [before, after, same].filter({ $0 }).count != 1 { faults.append([one, two]) }
        for three in words where before && SwedishOrder.precedes(two, three) {
          if !SwedishOrder.precedes(one, three) { faults.append([one, two, three]) }
        }
      }
    }
    #expect(faults == [])
  }

  @Test func `the keys' order is the words' order`() {
    let words = ["Åre", "åre", "Alvesta", "Öckerö", "Ängelholm", "Zinkgruvan"]
    let byKey = words.sorted {
      SwedishOrder.sortKey($0).lexicographicallyPrecedes(SwedishOrder.sortKey($1))
    }
    #expect(byKey == ["Alvesta", "Zinkgruvan", "Åre", "åre", "Ängelholm", "Öckerö"])
  }
}
