import Canvas

/// Draws lines of text of which a window is in view.
enum DetailScroll {
  /// The first line in view, as near as there are lines.
  static func top(_ top: Int, of count: Int, rows: Int) -> Int {
    min(max(0, top), max(0, count - rows))
  }

  /// Draws the lines and reads all of them, as a screen reader is told the whole text.
  static func draw(_ frame: inout Frame, _ lines: [[Span]], top: Int, in area: Rect) {
    let top = Self.top(top, of: lines.count, rows: area.height)
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      frame.write(line, x: area.x + 1, y: area.y + offset, width: area.width - 2)
    }
    Chrome.drawMore(
      &frame, above: top > 0, below: top + area.height < lines.count, in: area)
    read(&frame, lines)
  }

  static func read(_ frame: inout Frame, _ lines: [[Span]]) {
    for line in lines {
      let text = line.map(\.text).joined()
      guard text.contains(where: { $0 != " " }) else { continue }
      frame.reading.append(ReadingItem(role: AppText.readText, label: text))
    }
  }
}
