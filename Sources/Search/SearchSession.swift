import Domain

/// A user typing: keeps what finished words were answered with, so that each key only costs the
/// word being typed.
package struct SearchSession: Sendable {
  package let index: SearchIndex
  private var kept = KeptAnswers()
  /// The last text and its answer; filters and figures ask for the same words again.
  private var last: (text: String, answer: QueryAnswer)?
  private var scratch = QueryAnswer.Scratch()

  package init(_ index: SearchIndex) { self.index = index }

  /// See `SearchIndex.search`.
  package mutating func search(
    _ query: SearchQuery, limit: Int? = nil, explained: Int? = nil
  ) -> SearchResult {
    search(query, limit: limit, explained: explained, isCancelled: { false }) ?? .none
  }

  /// The same, given up soon after `isCancelled` says so.
  /// - Returns: `nil` when it was cancelled.
  package mutating func search(
    _ query: SearchQuery, limit: Int?, explained: Int?, isCancelled: () -> Bool
  ) -> SearchResult? {
    let storage = index.storage
    return storage.bytes.withView { view in
      guard let answer = answer(query.text, view, isCancelled), !isCancelled() else { return nil }
      let cards = storage.masks.accepted(query.filter).intersection(answer.answering)
      let total = cards.count
      let most = min(limit ?? total, total)
      let ranked =
        answer.segments.isEmpty
        ? inCatalogueOrder(cards, most, view) : answer.ranked(cards, limit: most, &scratch)
      let finder = ReasonFinder(storage, view)
      let hits = ranked.enumerated().map { place, hit in
        SearchHit(
          id: storage.catalogue.insatser[Int(view.order[hit.card])].id, score: hit.score,
          reasons: place < explained ?? .max ? finder.reasons(hit.card, answer) : [])
      }
      return SearchResult(
        total: total, hits: hits, problems: answer.problems(view, best: ranked.first?.card),
        highlighter: Highlighter(answer, synonyms: storage.synonyms))
    }
  }

  /// See `SearchIndex.counts`.
  package mutating func counts(_ query: SearchQuery) -> FacetCounts {
    index.storage.bytes.withView { view in
      let answer = answer(query.text, view, { false })
      let all = BitSet(count: view.cardCount, full: true)
      return FacetCounts(answer?.answering ?? all, query.filter, index.storage.masks)
    }
  }

  private mutating func answer(
    _ text: String, _ view: IndexView, _ isCancelled: () -> Bool
  ) -> QueryAnswer? {
    if let last, last.text == text { return last.answer }
    return withoutActuallyEscaping(isCancelled) { isCancelled in
      var scorer = QueryScorer(index.storage, view, kept: kept, isCancelled: isCancelled)
      guard let answer = scorer.answer(text) else { return nil }
      kept = scorer.kept
      last = (text, answer)
      return answer
    }
  }

  private func inCatalogueOrder(
    _ cards: BitSet, _ limit: Int, _ view: IndexView
  ) -> [QueryAnswer.Ranked] {
    var places = BitSet(count: view.cardCount)
    cards.forEach { places.insert(Int(view.order[$0])) }
    var ranked: [QueryAnswer.Ranked] = []
    places.forEachWhile { place in
      guard ranked.count < limit else { return false }
      ranked.append(QueryAnswer.Ranked(card: Int(index.storage.cards[place]), score: 0))
      return true
    }
    return ranked
  }
}
