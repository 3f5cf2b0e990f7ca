/// Counts insatser and needs into the cells of the map, by the rule of `ServiceMap`.
struct MapCounter {
  private(set) var sums: MapSums
  private let groups: Hierarchy<TargetGroup>
  private let kinds: Hierarchy<InsatsKind>
  /// For each group and kind its own place and those of everything above it.
  private let rowLines: [[Int]]
  private let columnLines: [[Int]]

  init(_ codes: CodeLists, from sums: MapSums? = nil) {
    groups = codes.targetGroups
    kinds = codes.kinds
    rowLines = groups.rows.indices.map { [groups] in groups.lineage(at: $0) }
    columnLines = kinds.rows.indices.map { [kinds] in kinds.lineage(at: $0) }
    self.sums = sums ?? MapSums(groups: groups.rows.count, kinds: kinds.rows.count)
  }

  /// Counts an insats, unless it has ended.
  mutating func add(_ item: MapItem) {
    guard item.status != .ended else { return }
    count(item.groups, item.kind) { $0.add(item.places) }
  }

  mutating func add(_ insats: Insats) {
    guard insats.status != .ended else { return }
    count(insats.targetGroups.map(\.group), insats.kind) { $0.add(insats.places) }
  }

  mutating func add(_ need: NeedTags) {
    count(need.groups, need.kind) { $0.needs += need.count }
  }

  private mutating func count(
    _ tags: [TargetGroupKey], _ kind: KindKey?, _ change: (inout MapCell) -> Void
  ) {
    let columns = kind.flatMap { kinds.index(of: $0) }.map { columnLines[$0] } ?? []
    sums.change(row: nil, column: nil, change)
    for column in columns { sums.change(row: nil, column: column, change) }
    for row in rows(of: tags) {
      sums.change(row: row, column: nil, change)
      for column in columns { sums.change(row: row, column: column, change) }
    }
  }

  /// The rows a card or need with these tags counts in, each once.
  private func rows(of tags: [TargetGroupKey]) -> [Int] {
    if tags.isEmpty { return [groups.rows.count] }
    var rows: [Int] = []
    for tag in tags {
      guard let index = groups.index(of: tag) else { continue }
      for row in rowLines[index] where !rows.contains(row) { rows.append(row) }
    }
    return rows
  }
}
