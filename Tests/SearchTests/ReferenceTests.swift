import Domain
import TestSupport
import Testing

@testable import Search

@Suite struct ReferenceTests {
  /// All states, so that nothing is filtered away.
  private static let all: CatalogueFilter = {
    var filter = CatalogueFilter()
    filter.statuses = InsatsStatus.allCases
    return filter
  }()

  @Test(arguments: [UInt64](1...30))
  func `the index finds exactly what reading every card finds`(seed: UInt64) {
    var random = RandomCatalogue(seed: seed)
    let catalogue = random.catalogue(cards: seed % 3 == 0 ? 200 : 40)
    let index = SearchIndex(catalogue)
    let reference = ReferenceSearch(catalogue)
    var compared = 0
    for length in [1, 1, 1, 1, 1, 1, 2, 2, 2, 3] {
      let words = (0..<length).map { _ in random.queryWord() }.filter { !$0.isEmpty }
      let text = words.joined(separator: " ")
      let query = SearchQuery(text: text, filter: Self.all)
      let result = index.search(query, explained: 0)
      let isWhole = result.problems.allSatisfy {
        switch $0 {
        case .mostWords, .cut: false
        case .notFound, .corrected: true
        }
      }
      // What is cut, joined or only partly answered has tests of its own.
      guard isWhole, !reference.joins(text) else { continue }
      let found = result.hits.map { ReferenceSearch.Hit(id: $0.id, score: $0.score) }
      let expected = reference.search(text)
      #expect(found == expected, "seed \(seed): \(text)")
      #expect(result.total == expected.count)
      let some = index.search(query, limit: 3, explained: 0)
      #expect(some.hits.map(\.id) == Array(expected.map(\.id).prefix(3)))
      compared += 1
    }
    #expect(compared > 0)
  }

  @Test(arguments: [UInt64](1...10))
  func `facet counts are what filtering by each value finds`(seed: UInt64) {
    var random = RandomCatalogue(seed: 100 + seed)
    let catalogue = random.catalogue(cards: 60)
    let index = SearchIndex(catalogue)
    let text = random.queryWord()
    let counts = index.counts(SearchQuery(text: text))
    for kind in catalogue.codes.kinds.rows {
      var filter = CatalogueFilter()
      filter.kinds = [kind.key]
      let found = index.search(SearchQuery(text: text, filter: filter), explained: 0)
      #expect(counts.kinds[kind.key] ?? 0 == found.total)
    }
    for status in InsatsStatus.allCases {
      var filter = CatalogueFilter()
      filter.statuses = [status]
      let found = index.search(SearchQuery(text: text, filter: filter), explained: 0)
      #expect(counts.statuses[status] ?? 0 == found.total)
    }
    #expect(counts.total == index.search(SearchQuery(text: text), explained: 0).total)
  }

  @Test(arguments: [UInt64](1...10))
  func `typing letter by letter finds what the finished line finds`(seed: UInt64) {
    var random = RandomCatalogue(seed: 200 + seed)
    let index = SearchIndex(random.catalogue(cards: 80))
    var session = SearchSession(index)
    let line = [random.queryWord(), random.queryWord(), random.queryWord()]
      .joined(separator: " ")
    for count in 1...line.count {
      let query = SearchQuery(text: String(line.prefix(count)))
      let typed = session.search(query, limit: 20)
      let alone = index.search(query, limit: 20)
      #expect(typed.hits == alone.hits && typed.total == alone.total, "\(query.text)")
      #expect(typed.problems == alone.problems)
      #expect(session.counts(query) == index.counts(query))
    }
  }

  @Test(arguments: [UInt64](1...10))
  func `every hit of words says why`(seed: UInt64) {
    var random = RandomCatalogue(seed: 300 + seed)
    let index = SearchIndex(random.catalogue(cards: 60))
    for _ in 0..<10 {
      let text = random.queryWord() + " " + random.queryWord()
      for hit in index.search(SearchQuery(text: text)).hits {
        #expect(!hit.reasons.isEmpty, "\(text)")
        #expect(hit.reasons.allSatisfy { !$0.ranges.isEmpty }, "\(text): \(hit.reasons)")
      }
    }
  }

  @Test func `a search that is cancelled gives nothing, and the next is whole`() {
    var session = SearchSession(SearchSamples.index)
    let query = SearchQuery(text: "språk praktik")
    #expect(session.search(query, limit: 5, explained: 0, isCancelled: { true }) == nil)
    #expect(session.search(query, limit: 5).hits.map(\.id) == ["A-15"])
  }
}
