import Domain
import Testing

@testable import Search

@Suite struct FindingTests {
  @Test(arguments: [
    ("språkpr", "Språkpraktikplatser"), ("träning", "Arbetsträning"),
    ("stöd", "Arbetsträning"), ("försörjning", "E-tjänst"), ("etjänst", "E-tjänst"),
    ("insats", "Rehabteamet"), ("foraldrasvenska", "Föräldrasvenska"),
    ("förälder svenska", "Föräldrasvenska"), ("föräldrar svenska", "Föräldrasvenska"),
    ("skuld rådgivning", "Budget- och skuldrådgivning"),
    ("budgetrådgivning", "Budget- och skuldrådgivning"),
    ("budgetrådgiving", "Budget- och skuldrådgivning"), ("jobspår", "Jobbspår"),
    ("yrkespsåret", "Jobbspår"), ("sfi", "SFI på kvällar"),
    ("svenska för invandrare", "SFI på kvällar"), ("svenska för inv", "SFI på kvällar"),
    ("prao", "Praktikanskaffning"), ("cm", "Rehabteamet"), ("ungdomar", "Ungdomsutbyte"),
    ("bok", "Handböcker och verkstäder"), ("verkstad", "Handböcker och verkstäder"),
    ("A-08", "Jobbspår"), ("a08", "Jobbspår"), ("spp", "Språkpraktikplatser"),
    ("missbruk", "Rehabteamet"), ("beroende", "Rehabteamet"),
    ("lillköping", "Alkoholgruppen"), ("lillkoping", "Alkoholgruppen"),
    ("verkstan nord", "Praktikanskaffning"), ("KVÄLL", "SFI på kvällar"),
    ("vällar", "SFI på kvällar"), ("alkoholgrupp för unga", "Alkoholgruppen"),
  ])
  func `the wanted card comes first`(query: String, name: String) {
    #expect(SearchSamples.names(query).first ?? "" == name)
  }

  @Test func `every word is required`() {
    #expect(SearchSamples.names("språk praktik") == ["Språkpraktikplatser"])
    let most = SearchSamples.index.search(SearchQuery(text: "språk zebra"))
    #expect(most.total > 0 && most.problems.contains(.mostWords(found: 1, of: 2)))
    let all = SearchSamples.index.search(SearchQuery(text: "språk praktik"))
    #expect(all.problems.isEmpty)
  }

  @Test func `stop words ask for nothing`() {
    #expect(SearchSamples.names("stöd för och i handledare") == ["Arbetsträning"])
  }

  @Test func `stop words alone are searched as they stand`() {
    #expect(SearchSamples.names("och").contains("Far och barn"))
  }

  @Test func `exact spelling comes before missing dots`() {
    #expect(SearchSamples.names("får").first == "Fåret och lammet")
    #expect(SearchSamples.names("far").first == "Far och barn")
    #expect(SearchSamples.names("far").contains("Fåret och lammet"))
  }

  @Test func `typing errors are not looked for when a name or keyword fits`() {
    #expect(!SearchSamples.names("far").contains { $0.contains("Fak") })
    let kinds = SearchSamples.index.search(SearchQuery(text: "praktik")).hits
      .flatMap(\.reasons).map(\.kind)
    #expect(!kinds.isEmpty && !kinds.contains(.typo) && !kinds.contains(.overlap))
  }

  @Test func `names come before keywords and keywords before text`() {
    let cards = [
      SearchSamples.card("B-1", "Ateljén", "T13", []) { $0.content = "Här finns cykel." },
      SearchSamples.card("B-2", "Boden", "T13", []) { $0.aliases = ["cykel"] },
      SearchSamples.card("B-3", "Citycykel", "T13", []),
      SearchSamples.card("B-4", "Den gula cykel", "T13", []),
      SearchSamples.card("B-5", "Cykel", "T13", []),
    ]
    let index = SearchIndex(Catalogue(insatser: cards, codes: SearchSamples.codes))
    let found = index.search(SearchQuery(text: "cykel")).hits.map(\.id.rawValue)
    #expect(found == ["B-5", "B-4", "B-3", "B-2", "B-1"])
  }

  @Test func `the first word of a name counts a little more`() {
    let cards = ["Café språk", "Språk café"].enumerated()
      .map { SearchSamples.card("B-\($0)", $1, "T13", []) }
    let index = SearchIndex(Catalogue(insatser: cards, codes: SearchSamples.codes))
    #expect(index.search(SearchQuery(text: "språk")).hits.first?.id == "B-1")
    #expect(index.search(SearchQuery(text: "café")).hits.first?.id == "B-0")
  }

  @Test func `the shorter name comes first, then catalogue order`() {
    let names = ["Språkcafé söder", "Språkcafé öst", "Språkcafé norr"]
    let cards = names.enumerated().map { SearchSamples.card("B-\($0)", $1, "T13", []) }
    let catalogue = Catalogue(insatser: cards, codes: SearchSamples.codes)
    let hits = SearchIndex(catalogue).search(SearchQuery(text: "språkcafé")).hits
    #expect(hits.compactMap { catalogue[$0.id]?.name } == [names[1], names[2], names[0]])
  }

  @Test func `without words every card that passes is given in catalogue order`() {
    let result = SearchSamples.index.search(SearchQuery())
    let expected = SearchSamples.catalogue.insatser.filter { $0.status != .ended }.map(\.id)
    #expect(result.hits.map(\.id) == expected)
    #expect(result.hits.allSatisfy { $0.reasons.isEmpty && $0.score == 0 })
  }

  @Test func `the limit cuts the hits and not the total`() {
    let all = SearchSamples.index.search(SearchQuery(text: "a"))
    let some = SearchSamples.index.search(SearchQuery(text: "a"), limit: 2)
    #expect(all.total > 2 && some.total == all.total)
    #expect(some.hits == Array(all.hits.prefix(2)))
  }

  @Test func `ended cards are found when their status is asked for`() {
    var filter = CatalogueFilter()
    #expect(!SearchSamples.names("språkstuga").contains("Nedlagd språkstuga"))
    filter.statuses = [.ended]
    #expect(SearchSamples.names("språkstuga", filter: filter) == ["Nedlagd språkstuga"])
  }

  @Test func `an unknown compound is cut into words that are known`() {
    let result = SearchSamples.index.search(SearchQuery(text: "ungdomspraktik"))
    #expect(result.hits.first?.id == "A-07")
    #expect(
      result.problems == [.cut(word: "ungdomspraktik", first: "ungdom", second: "praktik")])
  }

  @Test func `what was taken for another word, or found nowhere, is told`() {
    let wrong = SearchSamples.index.search(SearchQuery(text: "jobspår"))
    #expect(wrong.problems == [.corrected(word: "jobspår", to: "jobbspår")])
    let none = SearchSamples.index.search(SearchQuery(text: "zzyzx"))
    #expect(none.problems == [.notFound(word: "zzyzx")])
    #expect(none.total == 0)
  }

  @Test func `the empty index finds nothing and does not mind`() {
    #expect(SearchIndex.empty.search(SearchQuery(text: "språk")).total == 0)
    #expect(SearchIndex.empty.search(SearchQuery()).hits.isEmpty)
    #expect(SearchIndex.empty.counts(SearchQuery(text: "x")).total == 0)
  }

  @Test func `any beginning of any word of a name finds its card`() throws {
    for card in SearchSamples.cards where card.status != .ended {
      let first = try #require(card.name.split(separator: " ").first)
      for length in 1...first.count {
        let found = SearchSamples.names(String(first.prefix(length)))
        #expect(found.contains(card.name), "\(first.prefix(length))")
      }
    }
  }
}
