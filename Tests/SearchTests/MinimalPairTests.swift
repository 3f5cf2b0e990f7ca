import Domain
import Testing

@testable import Search

/// Swedish words that dots and rings alone tell apart.
@Suite struct MinimalPairTests {
  static let pairs = [
    "får/far", "håll/hall", "mål/mal", "råd/rad", "tåg/tag", "vår/var", "låg/lag", "måla/mala",
    "båda/bada", "värd/vård", "väg/våg", "sätt/satt", "häst/hast", "ställ/stall", "män/man",
    "bär/bår", "fräs/fras", "släkt/slakt", "tänk/tank", "hälsa/halsa", "mått/matt", "lås/las",
    "skål/skal", "stål/stal", "spår/spar", "rått/ratt", "böna/bona", "mör/mor", "rör/ror",
    "höst/host", "snö/sno", "mössa/mossa",
  ].map { pair in pair.split(separator: "/").map(String.init) }

  /// A card for every word, the unmarked before the marked and the other way round.
  private static let index = SearchIndex(
    Catalogue(
      insatser: pairs.flatMap { $0 }.map {
        SearchSamples.card("\($0)-1", $0, "T13", [])
      }, codes: SearchSamples.codes))

  private func found(_ word: String) -> [String] {
    Self.index.search(SearchQuery(text: word), explained: 0).hits.map { $0.id.rawValue }
  }

  @Test func `there are at least thirty pairs`() { #expect(Self.pairs.count >= 30) }

  @Test(arguments: pairs.flatMap { $0 })
  func `the word spelled exactly so comes first`(word: String) {
    #expect(found(word).first == "\(word)-1")
  }

  @Test(arguments: pairs)
  func `spelled without dots and rings both are found`(pair: [String]) {
    let plain = Letters.text(Letters.fold(LetterText(pair[0]).codes))
    let found = found(plain)
    #expect(pair.allSatisfy { found.contains("\($0)-1") }, "\(plain): \(found)")
  }
}
