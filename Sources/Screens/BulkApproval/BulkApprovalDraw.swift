import Canvas
import Messages

/// Draws the question, and below it the orders it is about.
enum BulkApprovalDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let bulk = state.bulkApproval else { return }
    Chrome.draw(&frame, state, title: [Span(BulkApprovalText.title, .title)])
    let head = head(state)
    for (offset, line) in head.enumerated() {
      frame.write(
        line, x: 1, y: area.y + offset, style: Style(offset == 0 ? .heading : .plain),
        width: area.width - 2)
    }
    frame.reading.append(
      ReadingItem(role: AppText.readText, label: head.joined(separator: " "), isFocused: true))
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area.top(1))
    DetailScroll.draw(
      &frame, lines(bulk, width: area.width - 2), top: bulk.top,
      in: area.droppingTop(head.count))
  }

  /// Rows for the orders.
  static func rows(_ state: AppState) -> Int {
    max(1, Chrome.content(state).height - head(state).count)
  }

  private static func head(_ state: AppState) -> [String] {
    guard let bulk = state.bulkApproval else { return [] }
    let width = max(1, state.size.width - 2)
    return TextWrap.lines(BulkApprovalText.question(bulk.lines.count), width: width)
      + TextWrap.lines(
        bulk.isSending ? BulkApprovalText.isSending : BulkApprovalText.howToAnswer, width: width)
  }

  private static func lines(_ bulk: BulkApprovalState, width: Int) -> [[Span]] {
    bulk.lines.map { [Span(BulkApprovalText.line($0, isWide: width >= 60))] }
  }
}
