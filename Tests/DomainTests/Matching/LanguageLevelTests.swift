import Domain
import Testing

@Suite struct LanguageLevelTests {
  @Test(arguments: [
    ("SFI kurs C eller motsvarande", LanguageLevel.sfiC), ("SFI kurs D", .sfiD),
    ("Minst SFI B", .sfiB), ("sfi a", .sfiA), ("Inget krav", LanguageLevel.none),
    ("Inga", LanguageLevel.none), ("Inget krav, tolk finns", LanguageLevel.none),
  ])
  func `a course or no demand is read`(words: String, level: LanguageLevel) {
    #expect(LanguageLevel(requirement: words) == level)
  }

  @Test(arguments: [
    "Klarar ett vardagligt samtal på svenska", "Talar svenska och minst ett språk till",
    "Enkel engelska", "Har inte klarat SFI kurs D", "SFI kurs B till C", "Högst SFI kurs B",
    "Kurs C", "SFI", "SFI kurs E", "SFI kurs C, E", "Ingen tolk finns", "B-körkort och SFI kurs C",
  ])
  func `of other words nothing is concluded`(words: String) {
    #expect(LanguageLevel(requirement: words) == nil)
  }

  @Test func `the ladder goes from none to full`() {
    #expect(LanguageLevel.allCases == LanguageLevel.allCases.sorted())
    #expect(LanguageLevel.none < .sfiA && .sfiD < .basic && .basic < .full)
  }
}
