import Canvas
import Domain

/// Draws the needs, the insatser in order, and why the selected one stands where it does.
enum MatchDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let match = state.match else { return }
    // A number that is somebody's own stands in no title.
    let caseNumber = match.client?.caseNumber.trimmed ?? ""
    let isShown = !caseNumber.isEmpty && !PersonalNumber.looksPresent(in: caseNumber)
    let title = isShown ? MatchScreenText.title(for: caseNumber) : nil
    Chrome.draw(
      &frame, state,
      title: [
        Span(match.replacing.map(MatchScreenText.title) ?? title ?? MatchScreenText.title, .title)
      ])
    let layout = MatchLayout(state, match)
    MatchNeedsDraw.draw(&frame, state, match, layout)
    guard let list = layout.list else { return }
    if layout.needs != nil {
      frame.fill("─", x: 0, y: layout.support.y - 1, width: area.width, style: Style(.rule))
    }
    drawSupport(&frame, state, layout)
    if match.ranking.isEmpty {
      drawEmpty(&frame, state, match, in: list)
    } else {
      MatchListDraw.draw(&frame, state, match, layout, in: list)
    }
    if let beside = layout.beside { drawBeside(&frame, state, match, layout, in: beside) }
  }

  private static func drawSupport(_ frame: inout Frame, _ state: AppState, _ layout: MatchLayout) {
    let area = layout.support
    let lines = MatchSupport.lines(width: area.width, isTall: layout.needs != nil)
    for (offset, line) in lines.enumerated() {
      frame.write(line, x: 1, y: area.y + offset, style: Style(.heading), width: area.width - 2)
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: MatchScreenText.support))
    guard MatchSupport.hasHead(width: area.width) else { return }
    frame.writeRight(
      [Span(CatalogueText.placesHead(isPractice: state.session.isPractice), .heading)],
      endingAt: area.maxX - 1, y: area.y, width: MatchSupport.headWidth)
  }

  /// The catalogue has not been read yet, or holds nothing.
  private static func drawEmpty(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, in area: Rect
  ) {
    let text =
      state.isCatalogueRead
      ? CatalogueText.empty + " " + CatalogueText.emptyHelp
      : state.hasReadFailed ? AppText.readFailed : AppText.reading
    let lines = TextWrap.lines(text, width: area.width - 3)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.write(line, x: 2, y: area.y + offset)
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: text))
    guard match.part == .list else { return }
    frame.cursor = Point(x: 2, y: area.y)
    frame.mark(.focus, area.top(1))
  }

  private static func drawBeside(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, _ layout: MatchLayout,
    in area: Rect
  ) {
    for y in area.y..<area.maxY { frame.write("│", x: area.x - 1, y: y, style: Style(.rule)) }
    guard let id = match.selected, let insats = state.catalogue[id] else { return }
    frame.write(insats.name, x: area.x, y: area.y, style: Style(.title), width: area.width)
    MatchListDraw.drawExplanation(
      &frame, layout.explanation, in: area.droppingTop(1))
  }
}
