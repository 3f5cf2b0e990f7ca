import Canvas
import Domain

/// What surrounds every screen: title line, tabs, rules, notice and footer.
enum Chrome {
  /// The least window the screens are made for; below it one sentence says so.
  static let leastSize = Size(width: 40, height: 10)

  /// From this height there is room for tabs and rules.
  private static let roomyHeight = 16

  static func isRoomy(_ size: Size) -> Bool { size.height >= roomyHeight }

  /// What is left for the screen itself, above a notice if there is one.
  static func content(_ state: AppState) -> Rect {
    let size = state.size
    let above = isRoomy(size) ? 3 : 1
    let below = max(isRoomy(size) ? 2 : 1, 1 + NoticeLines(state).lines.count)
    return Rect(x: 0, y: above, width: size.width, height: max(1, size.height - above - below))
  }

  static func draw(_ frame: inout Frame, _ state: AppState, title: [Span], right: [Span] = []) {
    drawTitle(&frame, state, title: title, right: right)
    if isRoomy(frame.size) {
      drawTabs(&frame, state)
      frame.fill("─", x: 0, y: 2, width: frame.size.width, style: Style(.rule))
      frame.fill(
        "─", x: 0, y: frame.size.height - 2, width: frame.size.width, style: Style(.rule))
    }
    Footer.draw(&frame, state)
  }

  /// Draws the notice between the screen and the footer.
  static func drawNotice(_ frame: inout Frame, _ state: AppState) {
    guard let notice = state.notice else { return }
    let lines = NoticeLines(state).lines
    let role: Role = notice.sort == .error ? .danger : .warning
    for (index, line) in lines.enumerated() {
      let y = frame.size.height - 1 - lines.count + index
      frame.fill(" ", x: 0, y: y, width: frame.size.width, style: .plain)
      if index == 0 { frame.write("!", x: 1, y: y, style: Style(role)) }
      frame.write(line, x: 3, y: y, style: Style(role))
    }
    frame.reading.insert(ReadingItem(role: AppText.readNotice, label: notice.text), at: 0)
  }

  /// Says in the right margin that there is more above or below what is in view.
  static func drawMore(_ frame: inout Frame, above: Bool, below: Bool, in area: Rect) {
    if above { frame.write(ListText.above, x: area.maxX - 1, y: area.y, style: Style(.key)) }
    if below { frame.write(ListText.below, x: area.maxX - 1, y: area.maxY - 1, style: Style(.key)) }
  }

  private static func drawTitle(
    _ frame: inout Frame, _ state: AppState, title: [Span], right: [Span]
  ) {
    let width = frame.size.width
    let user = right.isEmpty ? userSpans(state, wide: width >= 60) : right
    let userWidth = min(TextWidth.of(user), width / 2)
    frame.write(title, x: 1, y: 0, width: width - userWidth - 3)
    frame.writeRight(user, endingAt: width - 1, y: 0, width: userWidth)
    frame.mark(.title, Rect(x: 0, y: 0, width: width, height: 1))
    let name = title.reduce(into: "") { $0 += $1.text }
    frame.reading.append(
      ReadingItem(
        role: AppText.readTitle, label: name, value: user.reduce(into: "") { $0 += $1.text }))
  }

  static func userSpans(_ state: AppState, wide: Bool) -> [Span] {
    var spans: [Span] = []
    if state.session.isPractice { spans.append(Span(AppText.practice, .practice)) }
    guard wide else { return spans }
    let parts = [state.session.userName, state.session.unit].compactMap { $0 }
    for part in parts {
      if !spans.isEmpty { spans.append(Span(" · ", .muted)) }
      spans.append(Span(part, .muted))
    }
    return spans
  }

  private static func drawTabs(_ frame: inout Frame, _ state: AppState) {
    var x = 1
    for base in Base.allCases where state.session.shows(base) {
      let isActive = base == state.base
      let name =
        base == .today ? TodayText.tab(state.todayScreen.overdue) : AppText.name(base)
      let start = x
      x += frame.write(String(base.rawValue) + " ", x: x, y: 1, style: Style(.key))
      x += frame.write(
        isActive ? name.uppercased() : name, x: x, y: 1,
        style: Style(isActive ? .activeTab : .plain))
      frame.mark(
        .action(base.actionID), Rect(x: start, y: 1, width: x - start, height: 1))
      x += 3
    }
    frame.mark(.tabs, Rect(x: 0, y: 1, width: frame.size.width, height: 1))
  }
}
