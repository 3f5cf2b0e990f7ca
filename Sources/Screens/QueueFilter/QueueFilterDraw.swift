import Canvas

/// Draws the filter list of the queue, below what the list then says.
enum QueueFilterDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    Chrome.draw(&frame, state, title: [Span(QueueFilterText.title, .title)])
    let heading = ReviewText.heading(state)
    frame.write(heading, x: 1, y: area.y, style: Style(.heading), width: area.width - 2)
    frame.reading.append(ReadingItem(role: AppText.readText, label: heading))
    TickList.draw(
      &frame, QueueFilterList.rows(state), state.queueFilter?.scroll ?? ListScroll(),
      in: area.droppingTop(2), role: FacetText.choice, counted: OrderFilterText.count)
  }
}
