package import Domain

/// The catalogue, prepared for finding cards by words and facets while a user types.
///
/// Immutable; built anew when the catalogue changes, and cheap to copy. One query goes through
/// `QueryReader` (words, synonyms), `WordMatcher` (graded words of the vocabulary),
/// `CardScores` (the best answer of each card), `FacetMasks` (the filter) and `ReasonFinder`.
package struct SearchIndex: Sendable {
  private let storage: IndexStorage

  package init(_ catalogue: Catalogue) { storage = IndexStorage(catalogue) }

  /// The index of no cards.
  package static let empty = SearchIndex(.empty)

  /// The version of the catalogue that was indexed.
  package var version: Int { storage.catalogue.version }

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
    result(scores(query.text), query.filter, limit: limit, explained: explained)
  }

  /// Exact numbers for the facets beside the result list.
  package func counts(_ query: SearchQuery) -> FacetCounts {
    FacetCounts(scores(query.text).answering, query.filter, storage.masks)
  }

  /// Both for the price of one, for every key in the search line.
  package func searchAndCount(
    _ query: SearchQuery, limit: Int? = nil, explained: Int? = nil
  ) -> (SearchResult, FacetCounts) {
    let scores = scores(query.text)
    return (
      result(scores, query.filter, limit: limit, explained: explained),
      FacetCounts(scores.answering, query.filter, storage.masks)
    )
  }

  /// Why a card is found; empty when its words do not answer the query.
  package func explain(_ id: InsatsID, _ query: SearchQuery) -> [MatchReason] {
    let scores = scores(query.text)
    guard let card = storage.catalogue.position(of: id), scores.answering.contains(card) else {
      return []
    }
    return ReasonFinder(storage).reasons(card, scores.segments)
  }

  /// Character ranges to mark in a text. For many texts of one search use
  /// `SearchResult.highlights(in:)`, which does not match the words again.
  package func highlights(in text: String, query: SearchQuery) -> [Range<Int>] {
    Highlighter(scores(query.text).segments, synonyms: storage.synonyms).ranges(in: text)
  }

  private func scores(_ text: String) -> QueryScores {
    let reader = QueryReader(synonyms: storage.synonyms) {
      storage.vocabulary.number(of: $0) != nil
    }
    let scorer = SegmentScorer(storage)
    return QueryScores(
      reader.segments(text).map(scorer.scores), count: storage.catalogue.insatser.count)
  }

  private func result(
    _ scores: QueryScores, _ filter: CatalogueFilter, limit: Int?, explained: Int?
  ) -> SearchResult {
    var cards = storage.masks.accepted(filter)
    cards.formIntersection(scores.answering)
    let ranked = scores.ranked(cards, nameLengths: storage.nameLengths)
    let finder = ReasonFinder(storage)
    let hits = ranked.prefix(limit ?? ranked.count).enumerated().map { place, hit in
      SearchHit(
        id: storage.catalogue.insatser[hit.card].id, score: hit.score,
        reasons: place < explained ?? .max ? finder.reasons(hit.card, scores.segments) : [])
    }
    return SearchResult(
      total: ranked.count, hits: hits, problems: scores.problems(storage.vocabulary),
      highlighter: Highlighter(scores.segments, synonyms: storage.synonyms))
  }
}
