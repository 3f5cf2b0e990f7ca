package import Canvas
package import Domain
package import Search

/// What the catalogue screen remembers: the search line, which is the one truth about words and
/// filters, and what it found.
package struct CatalogueState: Sendable {
  package var line = TextField()
  /// Whether the search line has the focus, rather than the list.
  package var isSearching = false
  package var scroll = ListScroll()
  /// The line was written by the map; Esc leads back there until the line is changed.
  var isFromMap = false
  /// What the line says.
  package var query = SearchQuery()
  var problems: [QueryProblem] = []
  /// What the line holds that the query does not: unfinished and unknown filters.
  var unread: [String] = []
  /// What happened to the words.
  var wordProblems: [SearchProblem] = []
  package var hits: [SearchHit] = []
  /// For how many hits, from the first, the reasons have been worked out.
  var explained = 0
  /// Marks the words of the query in any text.
  var highlighter: Highlighter = .none

  package init() {}

  /// The first thing the user should know about the line.
  var problemText: String? {
    problems.first.map(CatalogueText.problem) ?? wordProblems.first.map(CatalogueText.problem)
  }

  /// Whether no card answers the line whole; some may answer most of its words.
  var isWithoutHit: Bool {
    hits.isEmpty
      || wordProblems.contains { if case .mostWords = $0 { true } else { false } }
  }

  /// Whether the hits say why they were found: when there are words, not only filters.
  var hasReasons: Bool { !query.text.isEmpty }

  /// The selected card's id.
  package var selected: InsatsID? {
    hits.indices.contains(scroll.selected) ? hits[scroll.selected].id : nil
  }
}
