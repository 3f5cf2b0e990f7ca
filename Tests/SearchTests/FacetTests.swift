import Domain
import TestSupport
import Testing

@testable import Search

@Suite struct FacetTests {
  private static func randomFilter(_ numbers: inout SeededNumbers) -> CatalogueFilter {
    func some<Value>(_ all: [Value]) -> [Value] {
      guard Int.random(in: 0..<3, using: &numbers) == 0 else { return [] }
      return Array(all.shuffled(using: &numbers).prefix(Int.random(in: 1...2, using: &numbers)))
    }
    var filter = CatalogueFilter()
    filter.groups = some(SearchSamples.groups.map(\.key.rawValue) + [MapRow.missingKey])
    filter.kinds = some(SearchSamples.kinds.map(\.key))
    filter.operations = some(Operation.allCases)
    filter.municipalities = some(SearchSamples.municipalities.map(\.key))
    filter.providers = some(SearchSamples.providers.map(\.key))
    filter.statuses = some(InsatsStatus.allCases)
    filter.hasFreePlace = some([true, false]).first
    return filter
  }

  @Test(arguments: [UInt64](1...200))
  func `the masks accept what the filter accepts`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let filter = Self.randomFilter(&numbers)
    let expected = SearchSamples.catalogue.insatser
      .filter { filter.accepts($0, codes: SearchSamples.codes) }.map(\.id)
    let result = SearchSamples.index.search(SearchQuery(filter: filter))
    #expect(result.hits.map(\.id) == expected)
  }

  @Test(arguments: [UInt64](1...60))
  func `every count is what choosing that value alone would find`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let filter = Self.randomFilter(&numbers)
    let text = ["", "språk", "praktik", "och"].randomElement(using: &numbers) ?? ""
    func total(_ change: (inout CatalogueFilter) -> Void) -> Int {
      var changed = filter
      change(&changed)
      return SearchSamples.index.search(SearchQuery(text: text, filter: changed)).total
    }
    let (result, counts) = SearchSamples.index.searchAndCount(
      SearchQuery(text: text, filter: filter))
    #expect(counts == SearchSamples.index.counts(SearchQuery(text: text, filter: filter)))
    #expect(counts.total == result.total)
    for group in SearchSamples.groups.map(\.key.rawValue) + [MapRow.missingKey] {
      #expect(counts.groups[group] ?? 0 == total { $0.groups = [group] })
    }
    for kind in SearchSamples.kinds {
      #expect(counts.kinds[kind.key] ?? 0 == total { $0.kinds = [kind.key] })
    }
    for operation in Operation.allCases {
      #expect(counts.operations[operation] ?? 0 == total { $0.operations = [operation] })
    }
    for city in SearchSamples.municipalities {
      #expect(counts.municipalities[city.key] ?? 0 == total { $0.municipalities = [city.key] })
    }
    for status in InsatsStatus.allCases {
      #expect(counts.statuses[status] ?? 0 == total { $0.statuses = [status] })
    }
    #expect(counts.free == total { $0.hasFreePlace = true })
    #expect(counts.full == total { $0.hasFreePlace = false })
  }

  @Test func `words and facets narrow together`() {
    var filter = CatalogueFilter()
    filter.groups = ["sprakhinder"]
    filter.hasFreePlace = true
    #expect(SearchSamples.names("svenska", filter: filter) == ["Föräldrasvenska"])
  }
}
