import Domain
import Messages
import Search

/// Answers a search line for the commands; the screens search their own snapshot.
enum CatalogueSearcher {
  static func answer(_ line: String, limit: Int?, _ catalogue: Catalogue) -> SearchAnswer {
    let parsed = QueryLanguage.parse(
      line, codes: catalogue.codes, providers: catalogue.providers,
      municipalities: catalogue.municipalities)
    let result = SearchIndex(catalogue).search(parsed.query, limit: limit.map { max(0, $0) })
    let hits = result.hits.compactMap { hit in
      catalogue[hit.id].map { card in
        SearchAnswer.Hit(
          insats: card,
          matches: hit.reasons.map { SearchAnswer.Match(field: $0.field, text: $0.text) })
      }
    }
    return SearchAnswer(
      total: result.total, hits: hits,
      notes: parsed.problems.map(note) + result.problems.map(note))
  }

  private static func note(_ problem: QueryProblem) -> SearchNote {
    switch problem {
    case .unknownFacet(let name, let near):
      .unknownFacet(name: name, near: near.map(\.name))
    case .unfinished(let facet): .unfinishedFacet(facet: facet.name)
    case .unknownValue(let facet, let value, let near):
      .unknownValue(facet: facet.name, value: value, near: near.map(\.key))
    case .ambiguousValue(let facet, let value, let candidates):
      .ambiguousValue(facet: facet.name, value: value, candidates: candidates.map(\.key))
    }
  }

  private static func note(_ problem: SearchProblem) -> SearchNote {
    switch problem {
    case .notFound(let word): .notFound(word: word)
    case .corrected(let word, let to): .corrected(word: word, to: to)
    case .cut(let word, let first, let second): .cut(word: word, first: first, second: second)
    case .mostWords(let found, let all): .mostWords(found: found, of: all)
    }
  }
}
