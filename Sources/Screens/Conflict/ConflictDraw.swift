import Canvas

/// Draws two versions of an order, row by row where they differ.
enum ConflictDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    Chrome.draw(&frame, state, title: [Span(ConflictText.title, .title)])
    let lines = ConflictActions.lines(state)
    let top = min(state.conflict?.top ?? 0, max(0, lines.count - area.height))
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      frame.write(line, x: 1, y: area.y + offset, width: area.width - 2)
    }
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area.top(1))
    Chrome.drawMore(
      &frame, above: top > 0, below: top + area.height < lines.count, in: area)
    for line in lines where !line.isEmpty {
      frame.reading.append(
        ReadingItem(role: AppText.readText, label: line.map(\.text).joined()))
    }
  }
}
