import Canvas

/// Draws the first start.
enum FirstStartDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let start = state.firstStart else { return }
    let width = frame.size.width
    frame.write(FirstStartText.welcome, x: 1, y: 0, style: Style(.title), width: width - 2)
    frame.reading.append(ReadingItem(role: AppText.readTitle, label: FirstStartText.welcome))
    Footer.draw(&frame, state)
    var y = Chrome.isRoomy(frame.size) ? 2 : 1
    let choices = StartChoice.allCases.count
    let room = frame.size.height - 2 - choices - y
    let long = TextWrap.lines(FirstStartText.explain, width: min(76, width - 2))
    for line in long.count <= room ? long : [FirstStartText.short] {
      frame.write(line, x: 1, y: y)
      y += 1
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: FirstStartText.explain))
    y += Chrome.isRoomy(frame.size) ? 1 : 0
    for (index, choice) in StartChoice.allCases.enumerated() {
      let isSelected = index == start.scroll.selected
      let rect = Rect(x: 0, y: y + index, width: width, height: 1)
      let style = Style(isSelected ? .selected : .plain)
      if isSelected {
        frame.write(ListText.marker, x: 1, y: rect.y, style: Style(.selected))
        frame.cursor = Point(x: 1, y: rect.y)
        frame.mark(.focus, rect)
      }
      let used = frame.write(
        FirstStartText.name(choice), x: 3, y: rect.y, style: style, width: width - 4)
      let x = max(32, 3 + used + 2)
      if width - x > 12 {
        frame.write(
          FirstStartText.help(choice), x: x, y: rect.y, style: Style(.muted), width: width - x - 1)
      }
      frame.mark(.item(index), rect)
      if isSelected {
        frame.reading.append(
          ReadingItem(
            role: FirstStartText.readChoice, label: FirstStartText.name(choice),
            value: FirstStartText.help(choice),
            position: AppText.position(index + 1, of: choices), isFocused: true))
      }
    }
    if start.isWorking {
      frame.write(
        FirstStartText.working, x: 1, y: frame.size.height - 2, style: Style(.heading))
    }
  }
}
