import Domain

/// Checks that rows stand under rows that exist, and never under themselves.
enum ParentCheck {
  /// Checks `rows`, the key and parent of each row that could be read. `nodes` are the same rows as
  /// they stand in the file, for the places of the faults.
  static func run(
    _ rows: [(key: String, parent: String?)], nodes: [FileNode], field: String, log: FaultLog
  ) {
    let known = KnownKeys(rows.map(\.key))
    let parents = Dictionary(
      rows.compactMap { row in row.parent.map { (row.key, $0) } },
      uniquingKeysWith: { first, _ in first })
    for node in nodes {
      guard case .mapping(let entries) = node.value,
        let place = entries.first(where: { $0.key == field })?.node,
        let parent = place.asText.map(CleanText.trimmed), !parent.isEmpty
      else { continue }
      if !known.contains(parent) {
        log.report(.unknownCode(value: parent, near: known.near(parent)), at: place, field: field)
      } else if isInCircle(parent, parents) {
        log.report(.wrongForm(expected: .identifier), at: place, field: field)
      }
    }
  }

  private static func isInCircle(_ start: String, _ parents: [String: String]) -> Bool {
    var seen: Set<String> = []
    var current: String? = start
    while let key = current {
      if !seen.insert(key).inserted { return key == start }
      current = parents[key]
    }
    return false
  }
}
