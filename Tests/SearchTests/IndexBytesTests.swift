import Domain
import Foundation
import Testing

@testable import Search

@Suite struct IndexBytesTests {
  private let index = SearchSamples.index

  @Test func `an index read from its bytes finds the same`() throws {
    let read = try #require(SearchIndex(SearchSamples.catalogue, bytes: index.bytes))
    for text in ["språk", "praktik", "foraldrasvenska", "svenska för invandrare", "a", "jobspår"] {
      let query = SearchQuery(text: text)
      #expect(read.search(query).hits == index.search(query).hits)
    }
  }

  @Test(arguments: [0, 9, 20, 64, 300, 5_000])
  func `a damaged byte is noticed`(place: Int) {
    var bytes = index.bytes
    bytes[bytes.startIndex + min(place, bytes.count - 1)] ^= 4
    #expect(SearchIndex(SearchSamples.catalogue, bytes: bytes) == nil)
  }

  @Test(arguments: [0, 7, 100, 1_000])
  func `a file cut short is noticed`(count: Int) {
    #expect(SearchIndex(SearchSamples.catalogue, bytes: index.bytes.prefix(count)) == nil)
  }

  @Test func `the index of another version or other cards is not taken`() {
    let codes = SearchSamples.codes
    let cards = SearchSamples.cards
    let newer = Catalogue(
      insatser: cards, codes: codes, providers: SearchSamples.providers,
      municipalities: SearchSamples.municipalities, synonyms: SearchSamples.synonyms, version: 4)
    #expect(SearchIndex(newer, bytes: index.bytes) == nil)
    let fewer = Catalogue(
      insatser: Array(cards.dropLast()), codes: codes, synonyms: SearchSamples.synonyms,
      version: 3)
    #expect(SearchIndex(fewer, bytes: index.bytes) == nil)
  }
}
