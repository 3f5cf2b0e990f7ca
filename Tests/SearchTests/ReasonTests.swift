import Domain
import Testing

@testable import Search

@Suite struct ReasonTests {
  private func reasons(_ text: String, _ id: InsatsID) -> [MatchReason] {
    SearchSamples.index.search(SearchQuery(text: text)).hits.first { $0.id == id }?.reasons ?? []
  }

  /// What the ranges mark.
  private func marked(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    let characters = Array(text)
    return ranges.map { String(characters[$0]) }
  }

  @Test func `a reason names the field, the text, the place and the kind`() throws {
    let reason = try #require(reasons("träning", "A-03").first)
    #expect(reason.field == .name && reason.kind == .compoundEnd && reason.word == "träning")
    #expect(marked(reason.text, reason.ranges) == ["träning"])
  }

  @Test func `each word has its best field, names first`() {
    let found = reasons("handledare arbetsträning", "A-03")
    #expect(found.map(\.field) == [.name, .content])
    #expect(found.map(\.word) == ["arbetsträning", "handledare"])
  }

  @Test func `a hanging hyphen marks both pieces`() throws {
    let reason = try #require(reasons("budgetrådgivning", "A-05").first)
    #expect(marked(reason.text, reason.ranges) == ["Budget", "rådgivning"])
  }

  @Test func `a synonym says so and marks what stands on the card`() throws {
    let word = try #require(reasons("svenska för invandrare", "A-02").first)
    #expect(word.kind == .synonym && marked(word.text, word.ranges) == ["SFI"])
    let phrase = try #require(reasons("cm", "A-14").first)
    #expect(phrase.kind == .synonym && phrase.word == "cm")
    #expect(marked(phrase.text, phrase.ranges) == ["case management"])
  }

  @Test func `the word itself is the reason when a synonym is no better`() throws {
    let card = SearchSamples.card("C-2", "Prao och praktik", "T13", [])
    let index = SearchIndex(
      Catalogue(
        insatser: [card], codes: SearchSamples.codes, synonyms: SearchSamples.synonyms))
    let hit = try #require(index.search(SearchQuery(text: "praktik")).hits.first)
    let reason = try #require(hit.reasons.first)
    #expect(reason.kind == .exact && marked(reason.text, reason.ranges) == ["praktik"])
  }

  @Test func `explain gives what the search gives`() {
    let query = SearchQuery(text: "språk")
    for hit in SearchSamples.index.search(query).hits {
      #expect(SearchSamples.index.explain(hit.id, query) == hit.reasons)
      #expect(!hit.reasons.isEmpty)
    }
    #expect(SearchSamples.index.explain("A-03", query).isEmpty)
    let unexplained = SearchSamples.index.search(query, explained: 1).hits
    #expect(unexplained.dropFirst().allSatisfy { $0.reasons.isEmpty })
  }

  @Test(arguments: [0, 1, 7, 30, 79])
  func `a long text is cut between words around the match`(before: Int) throws {
    let filler = "små kliv åt rätt håll "
    let text =
      String(repeating: filler, count: before / 2) + "Zeppelinare "
      + String(repeating: filler, count: 40 - before / 2)
    let card = SearchSamples.card("C-1", "Namn", "T13", []) { $0.purpose = text }
    let index = SearchIndex(Catalogue(insatser: [card], codes: SearchSamples.codes))
    let hit = try #require(index.search(SearchQuery(text: "zeppelinare")).hits.first)
    let reason = try #require(hit.reasons.first)
    #expect(reason.text.count <= 120)
    #expect(marked(reason.text, reason.ranges) == ["Zeppelinare"])
    #expect(reason.text.hasSuffix("…") == (before < 79))
    #expect(reason.text.hasPrefix("…") == (before > 1))
    let words = Set(text.split(separator: " "))
    let shown = reason.text.filter { $0 != "…" }.split(separator: " ")
    #expect(shown.allSatisfy(words.contains))
  }

  @Test func `a long text without spaces is cut between characters`() throws {
    let text = String(repeating: "å", count: 200) + " zebra " + String(repeating: "ö", count: 200)
    let excerpt = Excerpt(text, around: [401..<406])
    #expect(marked(excerpt.text, excerpt.ranges) == ["zebra"])
    #expect(excerpt.text.count <= 120 && !excerpt.text.contains("\u{FFFD}"))
  }

  @Test(arguments: [
    ("träning", "Arbetsträning på kvällar", ["träning"]),
    ("foraldra", "Föräldrasvenska", ["Föräldra"]),
    ("jobspår", "Jobbspår", ["Jobbspår"]),
    ("sfi", "Svenska för invandrare", ["Svenska för invandrare"]),
    ("språk praktik", "Språkpraktik", ["Språkpraktik"]),
    ("budgetrådgivning", "Budget- och skuldrådgivning", ["Budget", "rådgivning"]),
    ("kva", "e\u{301}n kva\u{308}ll", ["kva\u{308}"]),
    ("", "Språkpraktik", []), ("zebra", "Språkpraktik", []),
  ])
  func `the words of the query are marked in any text`(
    query: String, text: String, expected: [String]
  ) {
    let query = SearchQuery(text: query)
    let ranges = SearchSamples.index.highlights(in: text, query: query)
    #expect(marked(text, ranges) == expected)
    #expect(SearchSamples.index.search(query).highlights(in: text) == ranges)
  }
}
