import Canvas

/// TODO
enum OrderDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    Chrome.draw(&frame, state, title: [Span(OrderText.title, .title)])
    frame.cursor = Point(x: 0, y: area.y)
    frame.mark(.focus, area.top(1))
  }
}
