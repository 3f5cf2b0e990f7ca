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
  private let cells: [Place: MapCell]
  private let rowTotals: [MapRow: MapCell]
  private let columnTotals: [KindKey: MapCell]
  /// Every not ended insats once, and every open need.
  package let total: MapCell

  private struct Place: Hashable {
    var row: MapRow
    var column: KindKey
  }

  package init(_ items: [MapItem], needs: [NeedTags] = [], codes: CodeLists) {
    rows = codes.targetGroups.rows.map { .group($0.key) } + [.missing]
    columns = codes.kinds.rows.map(\.key)
    var cells: [Place: MapCell] = [:]
    var rowTotals: [MapRow: MapCell] = [:]
    var columnTotals: [KindKey: MapCell] = [:]
    var total = MapCell()
    for item in items where item.status != .ended {
      let itemRows = Self.rows(of: item.groups, codes)
      let itemColumns = codes.kinds.lineage(of: item.kind)
      total.add(item.places)
      for column in itemColumns { columnTotals[column, default: MapCell()].add(item.places) }
      for row in itemRows {
        rowTotals[row, default: MapCell()].add(item.places)
        for column in itemColumns {
          cells[Place(row: row, column: column), default: MapCell()].add(item.places)
        }
      }
    }
    for need in needs {
      let needRows = Self.rows(of: need.groups, codes)
      let needColumns = need.kind.map { codes.kinds.lineage(of: $0) } ?? []
      total.needs += need.count
      for column in needColumns { columnTotals[column, default: MapCell()].needs += need.count }
      for row in needRows {
        rowTotals[row, default: MapCell()].needs += need.count
        for column in needColumns {
          cells[Place(row: row, column: column), default: MapCell()].needs += need.count
        }
      }
    }
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
  }

  /// The rows a card or need with these tags counts in.
  private static func rows(of groups: [TargetGroupKey], _ codes: CodeLists) -> Set<MapRow> {
    groups.isEmpty
      ? [.missing]
      : Set(groups.flatMap { codes.targetGroups.lineage(of: $0) }.map(MapRow.group))
  }

  package subscript(row: MapRow, column: KindKey) -> MapCell {
    cells[Place(row: row, column: column)] ?? MapCell()
  }

  /// The row's insatser, each once.
  package subscript(row: MapRow) -> MapCell { rowTotals[row] ?? MapCell() }

  /// The column's insatser, each once.
  package subscript(column: KindKey) -> MapCell { columnTotals[column] ?? MapCell() }
}
