import Testing

@testable import Search

@Suite struct GradingTests {
  @Test(arguments: [
    ("språk", "språk", MatchKind.exact, 0..<5),
    ("insats", "insatserna", .inflected, 0..<6),
    ("språkpr", "språkpraktik", .prefix, 0..<7),
    ("träning", "arbetsträning", .compoundEnd, 6..<13),
    ("träning", "arbetsträningen", .compoundEnd, 6..<13),
    ("stöd", "försörjningsstöd", .compoundEnd, 12..<16),
    ("praktik", "språkpraktikplats", .inside, 5..<12),
    ("foraldra", "föräldra", .folded, 0..<8),
    ("språk", "sprak", .folded, 0..<5),
    ("förälder", "föräldrasvenska", .prefix, 0..<7),
    ("träningarna", "arbetsträning", .compoundEnd, 6..<13),
  ])
  func `a query word is graded by how it stands in a word`(
    query: String, word: String, kind: MatchKind, letters: Range<Int>
  ) throws {
    let grade = try #require(InflectionTests.grade(query, word))
    #expect(grade.kind == kind)
    #expect(grade.letters == letters)
  }

  @Test(arguments: [
    ("råk", "språkpraktik"), ("ips", "tips"), ("a", "språka"), ("24", "1124"), ("t0", "kt08"),
    ("språk", "spår"), ("språkhinder", "språk"), ("stöd", "stort"), ("får", "farled"),
    ("mål", "normal"),
  ])
  func `too little, or in the wrong place, is no match`(query: String, word: String) {
    #expect(InflectionTests.grade(query, word) == nil)
  }

  @Test func `the kinds are graded in the order of their list`() throws {
    let words = ["praktik", "praktiken", "praktikplats", "språkpraktik", "språkpraktikplats"]
    let grades = try words.map { try #require(InflectionTests.grade("praktik", $0)).value }
    #expect(grades == grades.sorted(by: >) && Set(grades).count == grades.count)
    #expect(grades == [90, 88, 79, 74, 64])
  }

  @Test func `the more of a word is typed the better the grade, but for the first letters`() throws {
    let typed = ["språ", "språkpra", "språkprakti"]
    let grades = try typed.map { try #require(InflectionTests.grade($0, "språkpraktik")).value }
    #expect(grades == [78, 79, 79])
    #expect(InflectionTests.grade("sp", "språkpraktik")?.value == Grading.firstLetters)
  }

  @Test func `the rarer a word the better the grade, and the order of the kinds stays`() {
    for rarity in 1...TermTraits.mostRarity {
      #expect(Grading.exact(rarity: rarity) >= Grading.exact(rarity: rarity - 1))
      #expect(Grading.compoundEnd(rarity: rarity) > Grading.compoundEnd(rarity: rarity - 1))
    }
    for rarity in 0...TermTraits.mostRarity {
      let kinds = [
        Grading.exact(rarity: rarity), Grading.inflected(rarity: rarity),
        Grading.prefix(typed: 9, of: 10, rarity: rarity), Grading.compoundEnd(rarity: rarity),
        Grading.inside(rarity: rarity),
      ]
      #expect(kinds == kinds.sorted(by: >) && Set(kinds).count == kinds.count)
    }
  }

  @Test(arguments: [("får", "far"), ("håll", "hall"), ("ställ", "stall"), ("mål", "mal")])
  func `exact spelling is better than folded, both ways`(marked: String, plain: String) throws {
    for (query, other) in [(marked, plain), (plain, marked)] {
      let exact = try #require(InflectionTests.grade(query, query))
      let folded = try #require(InflectionTests.grade(query, other))
      #expect(exact.value - folded.value == Grading.unmarked)
      #expect(folded.kind == .folded)
    }
  }
}
