/// The whole supply as target group × kind (insatskartan).
///
/// Counting rule: a cell counts the distinct, not ended insatser tagged with the row's group or
/// a group below it, and with the column's kind or a kind below it. A parent's own tag is not
/// counted on its children. The drill-down uses the same rule: `CatalogueFilter`.
package struct ServiceMap: Sendable {
  /// Every target group in display order, and last the row for those without one.
  package let rows: [MapRow]
  /// Every kind in display order.
  package let columns: [KindKey]
  private let cells: [Place: MapCell]
  private let rowTotals: [MapRow: MapCell]
  private let columnTotals: [KindKey: MapCell]
  /// Every not ended insats once.
  package let total: MapCell

  private struct Place: Hashable {
    var row: MapRow
    var column: KindKey
  }

  package init(_ items: [MapItem], codes: CodeLists) {
    rows = codes.targetGroups.rows.map { .group($0.key) } + [.missing]
    columns = codes.kinds.rows.map(\.key)
    var cells: [Place: MapCell] = [:]
    var rowTotals: [MapRow: MapCell] = [:]
    var columnTotals: [KindKey: MapCell] = [:]
    var total = MapCell()
    for item in items where item.status != .ended {
      let itemRows: Set<MapRow> =
        item.groups.isEmpty
        ? [.missing]
        : Set(item.groups.flatMap { codes.targetGroups.lineage(of: $0) }.map(MapRow.group))
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
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
  }

  package subscript(row: MapRow, column: KindKey) -> MapCell {
    cells[Place(row: row, column: column)] ?? MapCell()
  }

  /// The row's insatser, each once.
  package subscript(row: MapRow) -> MapCell { rowTotals[row] ?? MapCell() }

  /// The column's insatser, each once.
  package subscript(column: KindKey) -> MapCell { columnTotals[column] ?? MapCell() }
}
