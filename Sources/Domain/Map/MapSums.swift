/// The cells of a map by place: a row for each target group and one for those without, and before
/// them the row for all; a column for each kind, and before them the column for all.
package struct MapSums: Hashable, Sendable {
  /// How many target groups and kinds there are.
  package let groups: Int
  package let kinds: Int
  /// Row by row, `kinds + 1` in each of `groups + 2` rows.
  package private(set) var cells: [MapCell]

  init(groups: Int, kinds: Int) {
    self.groups = groups
    self.kinds = kinds
    cells = Array(repeating: MapCell(), count: (groups + 2) * (kinds + 1))
  }

  /// - Returns: `nil` when there are not as many cells as the lists ask for.
  package init?(groups: Int, kinds: Int, cells: [MapCell]) {
    guard groups >= 0, kinds >= 0, cells.count == (groups + 2) * (kinds + 1) else { return nil }
    self.groups = groups
    self.kinds = kinds
    self.cells = cells
  }

  var total: MapCell { cells[0] }

  /// A group's cell for a kind; the row `groups` is for those without a group.
  subscript(row: Int, column: Int) -> MapCell { cells[place(row: row, column: column)] }
  subscript(row row: Int) -> MapCell { cells[place(row: row, column: nil)] }
  subscript(column column: Int) -> MapCell { cells[place(row: nil, column: column)] }

  /// `nil` is the row or column for all.
  mutating func change(row: Int?, column: Int?, _ change: (inout MapCell) -> Void) {
    change(&cells[place(row: row, column: column)])
  }

  private func place(row: Int?, column: Int?) -> Int {
    (row.map { $0 + 1 } ?? 0) * (kinds + 1) + (column.map { $0 + 1 } ?? 0)
  }
}
