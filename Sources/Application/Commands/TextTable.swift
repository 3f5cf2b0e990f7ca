import Canvas

/// Rows of text in columns as wide as their widest cell.
struct TextTable {
  /// Columns that end at the right, by number.
  var rightAligned: Set<Int> = []
  private var rows: [[String]] = []

  init(rightAligned: Set<Int> = []) { self.rightAligned = rightAligned }

  mutating func add(_ cells: [String]) { rows.append(cells.map(Sanitiser.clean)) }

  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? TextWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[column] - TextWidth.of(cell))
        line += rightAligned.contains(column) ? pad + cell : cell + pad
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
