import Canvas

/// TODO
enum OrdersDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    frame.cursor = Point(x: 0, y: area.y)
    frame.mark(.focus, area.top(1))
  }
}
