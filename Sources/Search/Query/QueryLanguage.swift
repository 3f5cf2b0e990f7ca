package import Domain

/// The language of the search line: free words and facets such as `typ:praktik ledig:ja sfi`.
///
/// Facets write themselves with `write`, and `parse(write(query)).query == query` for every
/// query whose keys are known and whose text is spaced as `SearchQuery` says. A word that looks
/// like a facet and is not meant so is written `typ\:praktik`.
package enum QueryLanguage {
  /// Never fails: what cannot be read is a problem, and the rest is the query.
  package static func parse(
    _ line: String, codes: CodeLists, providers: [Provider], municipalities: [Municipality]
  ) -> ParsedQuery {
    parse(
      line,
      values: FacetValues(codes: codes, providers: providers, municipalities: municipalities))
  }

  /// The same with the values made before, for every key in the search line.
  package static func parse(_ line: String, values: FacetValues) -> ParsedQuery {
    var query = SearchQuery()
    var problems: [QueryProblem] = []
    var unread: [String] = []
    var words: [String] = []
    for token in QueryTokens.tokens(line) {
      guard let (name, rest) = named(token) else {
        words.append(token)
        continue
      }
      guard let facet = Facet(typed: name) else {
        if let escaped = unescaped(name, rest) {
          words.append(escaped)
          continue
        }
        words.append(token)
        let near = near(name)
        if !near.isEmpty { problems.append(.unknownFacet(name: name, near: near)) }
        continue
      }
      let typed = QueryTokens.values(rest)
      if typed.isEmpty {
        problems.append(.unfinished(facet))
        unread.append(token)
      }
      for value in typed {
        switch FacetValueFinder(facet: facet, values: values[facet]).find(value) {
        case .value(let found): query.filter.add(facet, found.key)
        case .problem(let problem):
          problems.append(problem)
          unread.append(name + String(QueryTokens.colon) + QueryTokens.written(value))
        }
      }
    }
    query.text = words.joined(separator: " ")
    return ParsedQuery(query: query, problems: problems, unread: unread)
  }

  /// The query as a line: facets in the order of `Facet`, then the words; values by their keys.
  package static func write(_ query: SearchQuery) -> String { write(query) { $1 } }

  /// The same for people to read: values by their names where a name leads back to its key, as
  /// in `målgrupp:språkhinder typ:"feriejobb och sommarjobb"`.
  package static func write(_ query: SearchQuery, values: FacetValues) -> String {
    write(query) { facet, key in
      guard let name = values[facet].first(where: { $0.key == key })?.name.lowercased(),
        case .value(let found) = FacetValueFinder(facet: facet, values: values[facet]).find(name),
        found.key == key
      else { return key }
      return name
    }
  }

  private static func write(
    _ query: SearchQuery, word: (Facet, String) -> String
  ) -> String {
    var parts = Facet.allCases.compactMap { facet -> String? in
      let keys = query.filter.keys(facet)
      guard !keys.isEmpty else { return nil }
      let list = keys.map { QueryTokens.written(word(facet, $0)) }
        .joined(separator: String(QueryTokens.comma))
      return facet.name + String(QueryTokens.colon) + list
    }
    parts += QueryTokens.tokens(query.text).map(escaped)
    return parts.joined(separator: " ")
  }

  /// What stands before and after the first colon; `nil` for a plain or quoted word.
  private static func named(_ token: String) -> (name: String, rest: Substring)? {
    guard token.first != QueryTokens.quote,
      let colon = token.firstIndex(of: QueryTokens.colon), colon > token.startIndex
    else { return nil }
    return (String(token[..<colon]), token[token.index(after: colon)...])
  }

  private static func escaped(_ token: String) -> String {
    guard let (name, rest) = named(token) else { return token }
    let bare = String(name.reversed().drop { $0 == QueryTokens.escape }.reversed())
    guard Facet(typed: bare) != nil else { return token }
    return name + String(QueryTokens.escape) + String(QueryTokens.colon) + rest
  }

  private static func unescaped(_ name: String, _ rest: Substring) -> String? {
    guard name.last == QueryTokens.escape else { return nil }
    let bare = String(name.reversed().drop { $0 == QueryTokens.escape }.reversed())
    guard Facet(typed: bare) != nil else { return nil }
    return name.dropLast() + String(QueryTokens.colon) + rest
  }

  private static func near(_ name: String) -> [Facet] {
    let folded = FacetValue.key(name).folded
    let distance = EditDistance(folded)
    let allowed = TypingErrors.allowed(letters: folded.count)
    return Facet.allCases.filter { facet in
      let wanted = Array(facet.rawValue.utf8)
      let errors = distance.distances(to: wanted).whole
      return errors <= allowed || (folded.count >= 3 && wanted.starts(with: folded))
    }
  }
}
