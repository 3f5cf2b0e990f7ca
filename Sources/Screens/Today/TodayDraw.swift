import Canvas
import Domain
import Messages

/// Draws what needs the user now.
enum TodayDraw {
  private static let wideTitleFrom = 60

  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let isWide = area.width >= wideTitleFrom
    let title = TodayText.title(state.moment.today, isWide: isWide)
    Chrome.draw(&frame, state, title: [Span(title, .title)])
    let view = TodayView(state)
    frame.cursor = Point(x: 1, y: area.y)
    var focus = area.top(1)
    let top = view.clamped(state.todayScreen.top)
    for (offset, line) in view.lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      frame.write(line.spans, x: 1, y: y, width: area.width - 2)
      guard let thing = line.thing else { continue }
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      frame.mark(.item(thing), rect)
      let isFirst = top + offset == 0 || view.lines[top + offset - 1].thing != thing
      if thing == state.todayScreen.selected, isFirst {
        frame.write(ListText.marker, x: 0, y: y, style: Style(.selected))
        frame.cursor = Point(x: 0, y: y)
        focus = rect
      }
    }
    Chrome.drawMore(
      &frame, above: top > 0, below: top + area.height < view.lines.count, in: area)
    read(&frame, view, state)
    if TodayList.things(state).isEmpty {
      drawEmpty(&frame, state, in: area.droppingTop(min(view.lines.count, area.height - 1)))
    }
    frame.mark(.focus, focus)
  }

  private static func drawEmpty(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let text = TodayText.empty(state)
    for (offset, line) in TextWrap.lines(text, width: area.width - 4).prefix(area.height)
      .enumerated()
    {
      frame.write(line, x: 2, y: area.y + offset)
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: text))
  }

  private static func read(_ frame: inout Frame, _ view: TodayView, _ state: AppState) {
    let count = TodayList.things(state).count
    for (index, line) in view.lines.enumerated() {
      let text = line.spans.map(\.text).joined().trimmed
      guard !text.isEmpty else { continue }
      let isFirst = index == 0 || view.lines[index - 1].thing != line.thing
      guard let thing = line.thing, isFirst else {
        frame.reading.append(ReadingItem(role: AppText.readText, label: text))
        continue
      }
      frame.reading.append(
        ReadingItem(
          role: TodayText.readThing, label: text,
          position: AppText.position(thing + 1, of: count),
          isFocused: thing == state.todayScreen.selected))
    }
  }
}
