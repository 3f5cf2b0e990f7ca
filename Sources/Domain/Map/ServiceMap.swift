/// The whole supply as target group × kind (insatskartan).
///
/// Counting rule: a cell counts the distinct, not ended insatser tagged with the row's group or
/// a group below it, and with the column's kind or a kind below it. A parent's own tag is not
/// counted on its children. The drill-down uses the same rule: `CatalogueFilter`. Open needs are
/// counted by it too, each once; those that name no kind stand in rows and total alone.
package struct ServiceMap: Sendable {
  /// Every target group in display order, and last the row for those without one.
  package let rows: [MapRow]
  /// Every kind in display order.
  package let columns: [KindKey]
  /// One for each row and then column, as `MapSums` counts them.
  package let sums: MapSums
  private let groups: Hierarchy<TargetGroup>
  private let kinds: Hierarchy<InsatsKind>

  package init(_ items: [MapItem], needs: [NeedTags] = [], codes: CodeLists) {
    var counter = MapCounter(codes)
    for item in items { counter.add(item) }
    self.init(counter.sums, needs: needs, codes: codes)
  }

  /// The map of what was counted by the same lists, and of needs that were not.
  package init(_ sums: MapSums, needs: [NeedTags] = [], codes: CodeLists) {
    groups = codes.targetGroups
    kinds = codes.kinds
    rows = groups.rows.map { .group($0.key) } + [.missing]
    columns = kinds.rows.map(\.key)
    guard !needs.isEmpty else {
      self.sums = sums
      return
    }
    var counter = MapCounter(codes, from: sums)
    for need in needs { counter.add(need) }
    self.sums = counter.sums
  }

  /// Counts cards, for a map of them. To be done beside the key loop where there are many.
  package static func sums(of insatser: [Insats], codes: CodeLists) -> MapSums {
    var counter = MapCounter(codes)
    for index in insatser.indices { counter.add(insatser[index]) }
    return counter.sums
  }

  /// Every not ended insats once, and every open need.
  package var total: MapCell { sums.total }

  package subscript(row: MapRow, column: KindKey) -> MapCell {
    guard let row = index(of: row), let column = kinds.index(of: column) else { return MapCell() }
    return sums[row, column]
  }

  /// The row's insatser, each once.
  package subscript(row: MapRow) -> MapCell { index(of: row).map { sums[row: $0] } ?? MapCell() }

  /// The column's insatser, each once.
  package subscript(column: KindKey) -> MapCell {
    kinds.index(of: column).map { sums[column: $0] } ?? MapCell()
  }

  private func index(of row: MapRow) -> Int? {
    switch row {
    case .group(let key): groups.index(of: key)
    case .missing: groups.rows.count
    }
  }
}
