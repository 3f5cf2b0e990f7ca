import Canvas
import Domain

extension MapState {
  /// Brings the selection back to a row and column that are shown.
  mutating func settle(in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, size: state.size)
    if row == nil || layout.rows.firstIndex(of: row) == nil {
      row = row.flatMap { shownAncestor(of: $0, layout, state.codes) } ?? layout.rows.dropFirst().first ?? nil
    }
    if let selected = column, !layout.columns.contains(selected) {
      column = state.codes.kinds.lineage(of: selected).first { layout.columns.contains($0) }
    }
    top = layout.top
    left = layout.left
  }

  mutating func moveRow(by step: Int, in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, size: state.size)
    let index = (layout.rows.firstIndex(of: row) ?? 0) + step
    row = layout.rows[min(max(0, index), layout.rows.count - 1)]
    settle(in: state)
  }

  mutating func moveColumn(by step: Int, in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, size: state.size)
    let index = (column.flatMap { layout.columns.firstIndex(of: $0) } ?? -1) + step
    column = index < 0 ? nil : layout.columns[min(index, layout.columns.count - 1)]
    settle(in: state)
  }

  /// Selects the cell with a region's number.
  /// - Returns: whether it was selected already.
  mutating func select(_ index: Int, in state: AppState) -> Bool {
    guard let map = state.map else { return false }
    let layout = MapLayout(self, map: map, codes: state.codes, size: state.size)
    guard let (newRow, newColumn) = layout.cell(number: index) else { return false }
    let wasSelected = newRow == row && newColumn == column
    row = newRow
    column = newColumn
    settle(in: state)
    return wasSelected
  }

  /// Rows a page holds, for PgUp and PgDn.
  func pageRows(in state: AppState) -> Int {
    guard let map = state.map else { return 1 }
    return MapLayout(self, map: map, codes: state.codes, size: state.size).visibleRows
  }

  private func shownAncestor(
    of row: MapRow, _ layout: MapLayout, _ codes: CodeLists
  ) -> MapRow?? {
    guard case .group(let key) = row else { return nil }
    let shown = codes.targetGroups.lineage(of: key).map { MapRow.group($0) }
      .first { layout.rows.contains($0) }
    return shown.map { $0 }
  }
}
