import Canvas

/// Draws the help.
enum HelpDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let lines = HelpLines.lines(state, width: area.width - 2)
    let top = min(state.help?.top ?? 0, max(0, lines.count - area.height))
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      frame.write(line, x: 1, y: area.y + offset, width: area.width - 2)
    }
    Chrome.drawMore(
      &frame, above: top > 0, below: top + area.height < lines.count, in: area)
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area.top(1))
    for line in lines where !line.isEmpty {
      frame.reading.append(
        ReadingItem(role: HelpText.readLine, label: line.map(\.text).joined()))
    }
  }
}
