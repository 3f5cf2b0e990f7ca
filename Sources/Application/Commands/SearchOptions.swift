/// What to search for, as the command line says.
package struct SearchOptions: Sendable {
  package var words: [String]
  package var groups: [String]
  package var kinds: [String]
  package var operations: [String]
  package var onlyFree: Bool
  /// The most hits to give; `nil` for all.
  package var limit: Int?

  package init(
    words: [String], groups: [String], kinds: [String], operations: [String], onlyFree: Bool,
    limit: Int?
  ) {
    self.words = words
    self.groups = groups
    self.kinds = kinds
    self.operations = operations
    self.onlyFree = onlyFree
    self.limit = limit
  }

  /// The same as a line of the query language.
  var line: String {
    var parts = words
    parts += groups.map { "malgrupp:" + quoted($0) }
    parts += kinds.map { "typ:" + quoted($0) }
    parts += operations.map { "utforare:" + quoted($0) }
    if onlyFree { parts.append("ledig:ja") }
    return parts.joined(separator: " ")
  }

  private func quoted(_ value: String) -> String {
    "\"" + String(value.filter { $0 != "\"" }) + "\""
  }
}
