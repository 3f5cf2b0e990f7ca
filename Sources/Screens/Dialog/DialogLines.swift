import Canvas

/// Lays out the rows of a dialog as lines of a width.
struct DialogLines {
  let dialog: Dialog
  let width: Int
  let isHigh: Bool

  private static let fieldWidth = 14
  /// Labels up to this many columns stand beside their text.
  private static let besideText = 12

  init(_ dialog: Dialog, width: Int, isHigh: Bool) {
    self.dialog = dialog
    self.width = width
    self.isHigh = isHigh
  }

  /// - Parameters:
  ///   - isCollapsed: whether lists without the focus show only what was chosen.
  ///   - isAiry: whether blank lines part what is asked.
  /// - Returns: the lines, and where the cursor is among them.
  func make(isCollapsed: Bool, isAiry: Bool = false) -> (lines: [DialogLine], cursor: Point) {
    var lines: [DialogLine] = []
    var cursor = Point(x: 1, y: 0)
    var item = 0
    for row in dialog.rows where row.kind != .button {
      let isFocused = row.id == dialog.focus
      if isAiry, let last = lines.last?.row, !row.isPart {
        lines.append(DialogLine(spans: [], row: last))
      }
      var made: [DialogLine]
      var place = Point(x: 1, y: 0)
      switch row.kind {
      case .list: (made, place) = list(row, item, isFocused, isCollapsed: isCollapsed)
      case .choice: (made, place) = choice(row, item, isFocused)
      case .line, .text, .button: (made, place) = field(row, item, isFocused)
      }
      if isFocused { cursor = Point(x: place.x, y: lines.count + place.y) }
      lines += made + below(row, isFocused)
      item += max(1, row.choices.count)
    }
    return (lines, cursor)
  }

  /// Where the text of a row begins, and its columns.
  func place(_ row: DialogRow) -> (x: Int, width: Int, isBeside: Bool) {
    let label = TextWidth.of(row.label)
    let isBeside =
      row.kind == .line
      ? label + Self.fieldWidth + 4 <= width
      : label <= Self.besideText && width >= 50
    let x = isBeside ? label + 2 : 2
    return (x, max(1, width - x - 2), isBeside)
  }

  // MARK: - Rows

  private func list(
    _ row: DialogRow, _ item: Int, _ isFocused: Bool, isCollapsed: Bool
  ) -> ([DialogLine], Point) {
    var lines: [DialogLine] = []
    if isHigh { lines.append(DialogLine(spans: [Span(row.label, .heading)], row: row.id)) }
    guard isFocused || !isCollapsed else {
      let name = row.chosen.map { ListText.chosen + " " + $0.name + noted($0) }
      let text = name ?? ListText.unchosen + " " + DialogText.nothingChosen
      let index = row.choices.firstIndex { $0.key == row.answer.chosen } ?? 0
      lines.append(line(text, row, item + index, Style(.plain)))
      return (lines, Point(x: 3, y: 0))
    }
    var cursor = Point(x: 3, y: lines.count)
    for (index, choice) in row.choices.enumerated() {
      let isMarked = isFocused && index == dialog.marker
      if isMarked { cursor.y = lines.count }
      let sign = choice.key == row.answer.chosen ? ListText.chosen : ListText.unchosen
      var made = line(
        sign + " " + choice.name, row, item + index, Style(isMarked ? .selected : .plain))
      if let note = choice.note { made.spans.append(Span("  " + note, .muted)) }
      made.isMarked = isMarked
      lines.append(made)
    }
    return (lines, cursor)
  }

  private func line(_ text: String, _ row: DialogRow, _ item: Int, _ style: Style) -> DialogLine {
    DialogLine(
      spans: [Span(text, style)], x: 2, row: row.id, items: [(item, 0, width)])
  }

  private func noted(_ choice: DialogChoice) -> String { choice.note.map { "  " + $0 } ?? "" }

  private func choice(
    _ row: DialogRow, _ item: Int, _ isFocused: Bool
  ) -> ([DialogLine], Point) {
    let words = row.choices.map { choice in
      (choice.key == row.answer.chosen ? ListText.chosen : ListText.unchosen) + " " + choice.name
    }
    let all = words.reduce(0) { $0 + TextWidth.of($1) + 2 }
    let label = TextWidth.of(row.label)
    let isBeside = label + 2 + all <= width - 2
    var lines =
      isBeside
      ? [] : TextWrap.lines(row.label, width: width - 3).map { heading($0, row) }
    var made = DialogLine(
      spans: isBeside ? [Span(row.label, .heading), Span("  ")] : [Span("  ")], row: row.id,
      isMarked: isFocused)
    var x = isBeside ? 1 + label + 2 : 3
    var cursor = Point(x: x + 1, y: lines.count)
    for (index, word) in words.enumerated() {
      let isChosen = row.choices[index].key == row.answer.chosen
      if index > 0, x + TextWidth.of(word) > width - 1 {
        lines.append(made)
        made = DialogLine(spans: [Span("  ")], row: row.id)
        x = 3
      }
      if isChosen { cursor = Point(x: x + 1, y: lines.count) }
      made.spans.append(Span(word, Style(isFocused && isChosen ? .selected : .plain)))
      made.spans.append(Span("  "))
      let columns = TextWidth.of(word)
      made.items.append((item + index, x, columns))
      x += columns + 2
    }
    lines.append(made)
    return (lines, cursor)
  }

  private func field(
    _ row: DialogRow, _ item: Int, _ isFocused: Bool
  ) -> ([DialogLine], Point) {
    let place = place(row)
    var lines: [DialogLine] =
      place.isBeside ? [] : TextWrap.lines(row.label, width: width - 3).map { heading($0, row) }
    let text = EditLayout(row.text, width: place.width)
    let at = text.place(of: row.answer.field.position)
    let cursor = Point(
      x: place.x + min(at.column, place.width), y: lines.count + at.row)
    for index in 0..<max(text.rows.count, row.least) {
      var words = text.rows.indices.contains(index) ? text.text(row: index) : ""
      // As wide as what can be written, so that an empty field is seen.
      let wide = row.kind == .line ? Self.fieldWidth : place.width
      words += String(repeating: " ", count: max(0, wide - TextWidth.of(words)))
      let isFirst = index == 0 && place.isBeside
      let pad = String(repeating: " ", count: place.x - 1 - (isFirst ? TextWidth.of(row.label) : 0))
      lines.append(
        DialogLine(
          spans: (isFirst ? [Span(row.label, .heading)] : [])
            + [Span(pad), Span(words, .field)],
          row: row.id, isMarked: isFocused && index == 0, items: [(item, 0, width)]))
    }
    return (lines, cursor)
  }

  private func heading(_ text: String, _ row: DialogRow) -> DialogLine {
    DialogLine(spans: [Span(text, .heading)], row: row.id)
  }

  /// What is wrong with the row, and what there is to know of it.
  private func below(_ row: DialogRow, _ isFocused: Bool) -> [DialogLine] {
    var texts: [(String, Role)] = []
    if let fault = dialog.faults[row.id], isHigh, row.kind != .list || !isFocused {
      texts.append((DialogText.problemSign + fault, .danger))
    }
    if let note = row.note { texts.append((note, .warning)) }
    return texts.flatMap { text, role in
      TextWrap.lines(text, width: width - 5).map {
        DialogLine(spans: [Span($0, role)], x: 3, row: row.id)
      }
    }
  }
}
