package import Domain
package import Foundation

/// The catalogue, prepared for finding cards by words and facets while a user types.
///
/// Immutable; built anew when the catalogue changes, and cheap to copy. One query goes through
/// `QueryReader` (words, synonyms, quotes), `SegmentJoiner` (words written apart), `WordMatcher`
/// (graded words of the vocabulary), `LayerBuilder` (the cards of each score), `QueryAnswer` (the
/// best cards), `FacetMasks` (the filter) and `ReasonFinder`.
package struct SearchIndex: Sendable {
  let storage: IndexStorage

  package init(_ catalogue: Catalogue) { storage = IndexStorage(catalogue) }

  /// From the bytes of an index that was made before, which may be a mapped file.
  /// - Returns: `nil` when they are damaged, of another format or of another catalogue.
  package init?(_ catalogue: Catalogue, bytes: Data) {
    guard let storage = IndexStorage(catalogue, bytes) else { return nil }
    self.storage = storage
  }

  /// The index of no cards.
  package static let empty = SearchIndex(.empty)

  /// From how many cards on it pays to keep `bytes` in a file.
  package static let worthKeeping = 20_000

  /// The index without the catalogue, versioned and check-summed.
  package var bytes: Data { storage.bytes.data }

  /// The version of the catalogue that was indexed.
  package var version: Int { storage.catalogue.version }

  /// How many different words the catalogue holds.
  package var wordCount: Int { storage.bytes.withView(\.wordCount) }

  /// The cards that answer every word and pass the filter, best first.
  ///
  /// - Parameters:
  ///   - query: words and facets; without words, catalogue order.
  ///   - limit: the most hits to give; `nil` for all.
  ///   - explained: for how many of them reasons are made; `nil` for all. `explain` gives the
  ///     others' when they come into view.
  /// - Returns: the hits, and how many there are without the limit.
  package func search(
    _ query: SearchQuery, limit: Int? = nil, explained: Int? = nil
  ) -> SearchResult {
    var session = SearchSession(self)
    return session.search(query, limit: limit, explained: explained)
  }

  /// Exact numbers for the facets beside the result list.
  package func counts(_ query: SearchQuery) -> FacetCounts {
    var session = SearchSession(self)
    return session.counts(query)
  }

  /// Both for the price of one.
  package func searchAndCount(
    _ query: SearchQuery, limit: Int? = nil, explained: Int? = nil
  ) -> (SearchResult, FacetCounts) {
    var session = SearchSession(self)
    return (
      session.search(query, limit: limit, explained: explained), session.counts(query)
    )
  }

  /// Why a card is found; empty when its words do not answer the query.
  package func explain(_ id: InsatsID, _ query: SearchQuery) -> [MatchReason] {
    guard let place = storage.catalogue.position(of: id) else { return [] }
    let card = Int(storage.cards[place])
    return storage.bytes.withView { view in
      var scorer = QueryScorer(storage, view)
      guard let answer = scorer.answer(query.text), answer.answering.contains(card) else {
        return []
      }
      return ReasonFinder(storage, view).reasons(card, answer)
    }
  }

  /// Character ranges to mark in a text. For many texts of one search use
  /// `SearchResult.highlights(in:)`, which does not match the words again.
  package func highlights(in text: String, query: SearchQuery) -> [Range<Int>] {
    search(query, limit: 0).highlights(in: text)
  }
}
