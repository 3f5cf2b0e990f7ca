import Canvas

/// Moves in and draws a list of choices that are ticked, under headings.
enum TickList {
  private static let width = 60

  /// The scroll moved by so many rows, past headings, and fitted to the window.
  static func moved<Choice>(
    _ scroll: ListScroll, by step: Int, in rows: [TickRow<Choice>], height: Int
  ) -> ListScroll {
    var scroll = scroll
    scroll.move(by: step, of: rows.count)
    if rows.indices.contains(scroll.selected), rows[scroll.selected].isHeading {
      scroll.move(by: step > 0 || scroll.selected == 0 ? 1 : -1, of: rows.count)
    }
    return scroll.fitted(count: rows.count, rows: height)
  }

  /// - Parameters:
  ///   - frame: drawn on.
  ///   - rows: the list.
  ///   - scroll: which row is selected.
  ///   - area: where.
  ///   - role: what a choice is called when it is read.
  ///   - counted: a count in words.
  static func draw<Choice>(
    _ frame: inout Frame, _ rows: [TickRow<Choice>], _ scroll: ListScroll, in area: Rect,
    role: String, counted: (Int) -> String
  ) {
    var scroll = scroll.fitted(count: rows.count, rows: area.height)
    // The first choice brings its heading into view.
    if scroll.selected == 1 { scroll = ListScroll(selected: 1) }
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: scroll.top + area.height < rows.count, in: area)
    let end = min(rows.count, scroll.top + area.height)
    for (offset, index) in (scroll.top..<end).enumerated() {
      let y = area.y + offset
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      switch rows[index] {
      case .heading(let text):
        frame.write(text, x: 1, y: y, style: Style(.heading))
      case .choice(_, let label, let depth, let count, let isTicked):
        let isSelected = index == scroll.selected
        let style = Style(isSelected ? .selected : .plain)
        if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
        let x = 2 + 2 * depth
        frame.write(isTicked ? ListText.ticked : ListText.unticked, x: x, y: y, style: style)
        frame.write(label, x: x + 4, y: y, style: style, width: min(width, area.width) - x - 10)
        if let count {
          frame.writeRight(
            [Span(String(count), .muted)], endingAt: min(width, area.width) - 1, y: y, width: 5)
        }
        frame.mark(.item(index), rect)
        guard isSelected else { continue }
        frame.cursor = Point(x: x + 1, y: y)
        frame.mark(.focus, rect)
        let words = [isTicked ? ListText.tickedWord : nil, count.map(counted)]
        frame.reading.append(
          ReadingItem(
            role: role, label: label,
            value: words.compactMap { $0 }.joined(separator: ", "),
            position: AppText.position(index + 1, of: rows.count), isFocused: true))
      }
    }
  }
}
