import Canvas
import Domain

extension MapState {
  /// Brings the selection back to a row and column that are shown.
  mutating func settle(in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, area: Chrome.content(state))
    if !layout.rows.contains(row) {
      row = shownAncestor(layout, state.codes)
    }
    if let selected = column, !layout.columns.contains(selected) {
      column = state.codes.kinds.lineage(of: selected).first { layout.columns.contains($0) }
    }
    top = layout.top
    left = layout.left
  }

  mutating func moveRow(by step: Int, in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, area: Chrome.content(state))
    let index = (layout.rows.firstIndex(of: row) ?? 0) + step
    row = layout.rows[min(max(0, index), layout.rows.count - 1)]
    settle(in: state)
  }

  mutating func moveColumn(by step: Int, in state: AppState) {
    guard let map = state.map else { return }
    let layout = MapLayout(self, map: map, codes: state.codes, area: Chrome.content(state))
    let index = (column.flatMap { layout.columns.firstIndex(of: $0) } ?? -1) + step
    column = index < 0 ? nil : layout.columns[min(index, layout.columns.count - 1)]
    settle(in: state)
  }

  /// Selects the cell with a region's number.
  /// - Returns: whether it was selected already.
  mutating func select(_ index: Int, in state: AppState) -> Bool {
    guard let map = state.map else { return false }
    let layout = MapLayout(self, map: map, codes: state.codes, area: Chrome.content(state))
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
    return MapLayout(self, map: map, codes: state.codes, area: Chrome.content(state)).visibleRows
  }

  /// The nearest row above the selected one in the hierarchy that is shown.
  private func shownAncestor(_ layout: MapLayout, _ codes: CodeLists) -> MapRow? {
    guard case .group(let key)? = row else { return nil }
    return codes.targetGroups.lineage(of: key).lazy.map { MapRow.group($0) }
      .first { layout.rows.contains($0) }
  }
}
