import Canvas

/// TODO
enum FormDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    Chrome.draw(&frame, state, title: [Span(FormText.title, .title)])
    frame.cursor = Point(x: 0, y: area.y)
    frame.mark(.focus, area.top(1))
  }
}
