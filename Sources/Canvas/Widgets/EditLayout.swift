/// A multi-line text broken into rows for editing: every character has a place, so that the
/// cursor moves as one sees it. Rows break after spaces; a longer word is broken inside.
package struct EditLayout: Hashable, Sendable {
  /// The characters of each row as ranges of positions, at least one row. A line break belongs
  /// to the row it ends.
  package let rows: [Range<Int>]
  private let characters: [Character]

  package init(_ text: String, width: Int) {
    let characters = Array(text)
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastSpace: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isNewline {
        rows.append(start..<index + 1)
        (start, used, lastSpace) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let columns = TextWidth.of(String(character))
      if used + columns > width, index > start {
        let cut = lastSpace.map { $0 + 1 } ?? index
        rows.append(start..<cut)
        (start, index, used, lastSpace) = (cut, cut, 0, nil)
        continue
      }
      if character == " " { lastSpace = index }
      used += columns
      index += 1
    }
    rows.append(start..<characters.count)
    self.rows = rows
    self.characters = characters
  }

  /// A row's text without its line break.
  package func text(row: Int) -> String {
    guard rows.indices.contains(row) else { return "" }
    return String(characters[rows[row]].filter { !$0.isNewline })
  }

  /// Where a position is: its row, and the columns before it in the row.
  package func place(of position: Int) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.lowerBound <= position } ?? 0
    let before = characters[rows[row].lowerBound..<min(position, characters.count)]
    return (row, TextWidth.of(String(before)))
  }

  /// The position nearest a column of a row; rows outside the text give its ends.
  package func position(row: Int, column: Int) -> Int {
    guard row >= 0 else { return 0 }
    guard row < rows.count else { return characters.count }
    var used = 0
    for position in rows[row] {
      if characters[position].isNewline || used >= column { return position }
      used += TextWidth.of(String(characters[position]))
    }
    // The end of a row that wraps is the beginning of the next one: stay on the last character.
    return row == rows.count - 1
      ? rows[row].upperBound : max(rows[row].lowerBound, rows[row].upperBound - 1)
  }
}
