import Canvas
import Domain

/// Which rows and columns of the map are shown, and where.
struct MapLayout {
  /// `nil` first: the head row for all target groups.
  let rows: [MapRow?]
  let columns: [KindKey]
  let isUnfolded: Bool
  let labelWidth: Int
  let visibleRows: Int
  let visibleColumns: Int
  let top: Int
  let left: Int
  let detailRows: Int

  static let cellWidth = 4

  init(_ screen: MapState, map: ServiceMap, codes: CodeLists, area content: Rect) {
    detailRows = content.height >= 14 ? 3 : content.height >= 7 ? 1 : 0
    let separator = detailRows > 1 ? 1 : 0
    // One row above the cells: measure and column heads.
    visibleRows = max(1, content.height - detailRows - separator - 1)
    labelWidth = Self.labelWidth(content.width, columns: map.columns.count)
    visibleColumns = max(1, (content.width - labelWidth) / Self.cellWidth)
    let fits = map.rows.count + 1 <= visibleRows && map.columns.count <= visibleColumns
    isUnfolded = screen.isUnfolded ?? fits
    let unfolded = isUnfolded
    let shownRows = map.rows.filter { row in
      guard case .group(let key) = row else { return true }
      return unfolded || codes.targetGroups.parent(of: key) == nil
    }
    rows = [nil] + shownRows.map { $0 }
    let shownColumns = map.columns.filter { unfolded || codes.kinds.parent(of: $0) == nil }
    columns = shownColumns
    let rowScroll = ListScroll(selected: rows.firstIndex(of: screen.row) ?? 0, top: screen.top)
    top = rowScroll.fitted(count: rows.count, rows: visibleRows).top
    let column = screen.column.flatMap { shownColumns.firstIndex(of: $0) } ?? 0
    left =
      ListScroll(selected: column, top: screen.left)
      .fitted(count: columns.count, rows: visibleColumns).top
  }

  /// Wide enough for every name when all columns fit beside it.
  private static func labelWidth(_ width: Int, columns: Int) -> Int {
    let rest = width - columns * cellWidth
    return rest >= 24 ? min(rest, 32) : width >= 76 ? 20 : width >= 60 ? 16 : 13
  }

  /// The row's and column's number as one, for mouse regions. Column 0 is the row's head.
  func number(row: Int, column: Int) -> Int { row * (columns.count + 1) + column }

  func cell(number: Int) -> (MapRow?, KindKey?)? {
    let (row, column) = number.quotientAndRemainder(dividingBy: columns.count + 1)
    guard rows.indices.contains(row) else { return nil }
    return (rows[row], column == 0 ? nil : columns[column - 1])
  }
}
