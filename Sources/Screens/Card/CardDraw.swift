import Canvas
import Domain

/// Draws an open card.
enum CardDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let view = CardView(state)
    guard let card = state.card, let insats = view.insats else {
      Chrome.draw(&frame, state, title: [Span(AppText.catalogue, .title)])
      frame.write(CardText.gone, x: 1, y: area.y, width: area.width - 2)
      frame.cursor = Point(x: 1, y: area.y)
      frame.mark(.focus, area.top(1))
      return
    }
    Chrome.draw(&frame, state, title: [Span(insats.name, .title)], right: right(insats, state))
    let focusedRow = card.link.flatMap { view.row(ofLink: $0) }
    let top = min(card.top, max(0, view.lines.count - view.rows))
    frame.cursor = Point(x: 1, y: area.y)
    var linkNumber = view.lines.prefix(top).count { $0.link != nil }
    for (offset, line) in view.lines.dropFirst(top).prefix(view.rows).enumerated() {
      let y = area.y + offset
      let isFocused = focusedRow == top + offset
      frame.write(line.spans, x: 1, y: y, width: area.width - 2)
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      if isFocused {
        frame.write(ListText.marker, x: 0, y: y, style: Style(.selected))
        frame.cursor = Point(x: 0, y: y)
        frame.mark(.focus, rect)
      }
      if line.link != nil {
        frame.mark(.item(linkNumber), rect)
        linkNumber += 1
      }
    }
    let inView = top..<top + view.rows
    if focusedRow.map({ !inView.contains($0) }) ?? true { frame.mark(.focus, area.top(1)) }
    Chrome.drawMore(
      &frame, above: top > 0, below: top + view.rows < view.lines.count, in: area)
    read(&frame, view, focusedRow)
  }

  private static func right(_ insats: Insats, _ state: AppState) -> [Span] {
    var spans =
      state.session.isPractice ? [Span(AppText.practice, .practice), Span(" · ", .muted)] : []
    if state.marks.contains(insats.id) { spans.append(Span(ListText.ticked + " ", .key)) }
    spans.append(Span(insats.id.rawValue, .muted))
    if insats.operation != .unknown {
      spans.append(Span(" · " + FacetText.name(insats.operation), .muted))
    }
    let role: Role = CatalogueText.status(insats.status) == nil ? .muted : .warning
    if insats.status != .unknown {
      spans.append(Span(" · " + FacetText.name(insats.status).uppercased(), role))
    }
    return spans
  }

  private static func read(_ frame: inout Frame, _ view: CardView, _ focusedRow: Int?) {
    for (index, line) in view.lines.enumerated() where !line.spans.isEmpty {
      let text = line.spans.map(\.text).joined()
      frame.reading.append(
        ReadingItem(
          role: line.link != nil
            ? CardText.readLink : line.field == nil ? AppText.readText : CardText.readCard,
          label: text,
          isFocused: index == focusedRow))
    }
  }
}
