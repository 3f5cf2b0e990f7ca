/// A search line, read.
package struct ParsedQuery: Hashable, Sendable {
  package let query: SearchQuery
  /// In the order of the line.
  package let problems: [QueryProblem]
  /// The facets that could not be read, as typed, in the order of the line.
  package let unread: [String]
}
