extension Frame {
  /// One row as text, without the right halves of wide characters.
  package func text(row: Int) -> String {
    guard row >= 0, row < size.height else { return "" }
    var text = ""
    for column in 0..<size.width where !self[column, row].isContinuation {
      text.append(self[column, row].character)
    }
    return text
  }

  /// The rows as text, trailing spaces removed, joined with line breaks.
  package var text: String {
    (0..<size.height).map { row in
      var line = text(row: row)
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The linear reading, a line an item.
  package var linearText: String {
    reading.map(\.line).joined(separator: "\n")
  }
}

extension ReadingItem {
  /// The item in one line: `rad: Arbetsträning, 3 lediga (3 av 61)`.
  package var line: String {
    var line = role.isEmpty ? label : role + ": " + label
    if !value.isEmpty { line += ", " + value }
    if let position { line += " (" + position + ")" }
    return Sanitiser.clean(line)
  }
}
