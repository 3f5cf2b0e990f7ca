/// Rows that may have a parent, in display order: each parent directly before its children.
///
/// Built once from a code list; the rule for counting (a parent counts its descendants, a
/// parent's own tag is not counted on the children) is asked here and nowhere else.
package struct Hierarchy<Row: Identifiable & Sendable>: Sendable where Row.ID: Hashable & Sendable {
  /// All rows, depth first, in the order of the code list among siblings.
  package let rows: [Row]
  private let byID: [Row.ID: Row]
  private let parents: [Row.ID: Row.ID]

  /// - Parameters:
  ///   - rows: any order; rows whose parent is unknown are treated as top rows. Of rows with the
  ///     same key the first counts.
  ///   - parent: gives a row's parent. A cycle is cut where it closes: the last of its rows is
  ///     treated as a top row.
  package init(_ rows: [Row], parent: (Row) -> Row.ID?) {
    let known = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var parents: [Row.ID: Row.ID] = [:]
    var children: [Row.ID: [Row]] = [:]
    var tops: [Row] = []
    var placed: Set<Row.ID> = []
    for row in rows where placed.insert(row.id).inserted {
      if let above = parent(row), known[above] != nil,
        !Self.line(from: above, parents).contains(row.id)
      {
        parents[row.id] = above
        children[above, default: []].append(row)
      } else {
        tops.append(row)
      }
    }
    var ordered: [Row] = []
    func visit(_ row: Row) {
      ordered.append(row)
      for child in children[row.id] ?? [] { visit(child) }
    }
    for row in tops { visit(row) }
    self.rows = ordered
    self.byID = known
    self.parents = parents
  }

  package subscript(id: Row.ID) -> Row? { byID[id] }

  /// The row's parent, or `nil` at the top and for unknown keys.
  package func parent(of id: Row.ID) -> Row.ID? { parents[id] }

  /// The key itself and every key above it, nearest first.
  package func lineage(of id: Row.ID) -> [Row.ID] { Self.line(from: id, parents) }

  private static func line(from id: Row.ID, _ parents: [Row.ID: Row.ID]) -> [Row.ID] {
    var line = [id]
    while let last = line.last, let above = parents[last] { line.append(above) }
    return line
  }

  /// Whether `id` is `ancestor` or stands below it.
  package func isWithin(_ id: Row.ID, _ ancestor: Row.ID) -> Bool {
    lineage(of: id).contains(ancestor)
  }

  /// How many parents a row has above it; 0 at the top.
  package func depth(of id: Row.ID) -> Int { lineage(of: id).count - 1 }

  /// Whether any row has this one as its parent.
  package func hasChildren(_ id: Row.ID) -> Bool { parents.values.contains(id) }
}
