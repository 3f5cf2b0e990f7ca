import Canvas
import Messages

/// Draws the review queue and the order the cursor is on.
enum ReviewDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    Chrome.draw(
      &frame, state, title: [Span(ReviewText.title(state.session.unit), .title)],
      right: right(state))
    let layout = ReviewLayout(state)
    let heading = ReviewText.heading(state)
    frame.write(heading, x: 1, y: layout.heading.y, style: Style(.heading), width: area.width - 2)
    frame.reading.append(ReadingItem(role: AppText.readText, label: heading))
    let lines = ReviewList.shown(state)
    guard !lines.isEmpty else { return drawEmpty(&frame, state, in: area.droppingTop(1)) }
    let columns = ReviewColumns(width: layout.list.width)
    if !layout.heads.isEmpty { drawHeads(&frame, columns, y: layout.heads.y) }
    drawList(&frame, state, lines, columns, in: layout.list)
    if !layout.rule.isEmpty {
      frame.fill("─", x: 0, y: layout.rule.y, width: area.width, style: Style(.rule))
    }
    drawPreview(&frame, state, layout)
  }

  /// Who is at work; the unit stands in the title.
  private static func right(_ state: AppState) -> [Span] {
    let practice = state.session.isPractice ? [Span(AppText.practice, .practice)] : []
    guard state.size.width >= 60 else { return practice }
    let user = [Span(state.session.userName, .muted)]
    return practice.isEmpty ? user : practice + [Span(" · ", .muted)] + user
  }

  private static func drawHeads(_ frame: inout Frame, _ columns: ReviewColumns, y: Int) {
    let heads = [
      (columns.insatsX, OrdersText.insatsHead, columns.insats),
      (columns.caseNumberX, OrdersText.caseNumberHead, columns.caseNumber),
      (columns.caseworkerX, OrdersText.caseworkerHead, columns.caseworker),
      (columns.flagsX, ReviewText.flagsHead, columns.flags),
    ]
    for (x, text, width) in heads where width > 0 {
      frame.write(text, x: x, y: y, style: Style(.heading), width: width)
    }
    frame.writeRight(
      [Span(OrdersText.numberHead, .heading)], endingAt: 1 + ReviewColumns.number, y: y,
      width: ReviewColumns.number)
    frame.writeRight(
      [Span(ReviewText.daysHead, .heading)], endingAt: columns.daysX + columns.days, y: y,
      width: columns.days)
  }

  private static func drawList(
    _ frame: inout Frame, _ state: AppState, _ lines: [QueueLine], _ columns: ReviewColumns,
    in area: Rect
  ) {
    RowList.draw(&frame, state.reviewScreen.scroll, of: lines.count, in: area) {
      frame, index, isSelected, y in
      ReviewRowDraw.draw(
        &frame, lines[index], isSelected: isSelected, columns, y: y, width: area.width)
    } read: { frame, index in
      ReviewRowDraw.read(&frame, lines[index], index, of: lines.count)
    }
  }

  private static func drawPreview(
    _ frame: inout Frame, _ state: AppState, _ layout: ReviewLayout
  ) {
    let area = layout.preview
    if layout.isWide {
      for y in area.y..<area.maxY { frame.write("│", x: area.x - 1, y: y, style: Style(.rule)) }
    }
    guard !area.isEmpty else { return }
    let view = ReviewPreview(state)
    DetailScroll.draw(&frame, view.lines, top: state.reviewScreen.previewTop, in: area)
    frame.mark(.part("preview"), area)
  }

  private static func drawEmpty(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let text = EmptyQueue.lines(state)
    var y = area.y
    for line in text.flatMap({ TextWrap.lines($0, width: area.width - 4) }) where y < area.maxY {
      frame.write(line, x: 2, y: y)
      y += 1
    }
    frame.cursor = Point(x: 2, y: area.y)
    frame.mark(.focus, area.top(1))
    frame.reading.append(ReadingItem(role: AppText.readText, label: text.joined(separator: " ")))
  }
}
