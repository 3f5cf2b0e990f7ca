/// A search line, read.
package struct ParsedQuery: Hashable, Sendable {
  package let query: SearchQuery
  /// In the order of the line.
  package let problems: [QueryProblem]
}
