import Canvas
import Domain

/// Draws the dialog of an answer: the need, the statuses, the words, and the row that sends them.
enum NeedAnswerDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let answer = state.needAnswer else { return }
    Chrome.draw(
      &frame, state, title: [Span(NeedAnswerText.title(answer.need.number), .title)])
    let layout = NeedAnswerLayout(answer, state)
    let subject = subject(answer, state, width: area.width - 2)
    for (offset, line) in subject.prefix(layout.subject.height).enumerated() {
      let isCut = offset == layout.subject.height - 1 && subject.count > layout.subject.height
      frame.write(
        isCut ? line + [Span(ListText.cut)] : line, x: 1, y: layout.subject.y + offset,
        width: area.width - 2)
    }
    DetailScroll.read(&frame, subject)
    drawStatuses(&frame, answer, in: layout.statuses)
    let label = NeedAnswerText.textHead(answer.draft.status)
    if !layout.textHead.isEmpty {
      frame.write(
        label, x: 1, y: layout.textHead.y, style: Style(.heading), width: area.width - 2)
    }
    let count = NeedAnswerState.statuses.count
    TextArea.draw(
      &frame, answer.draft.text, label: label, isFocused: answer.part == .text, item: count,
      in: layout.text)
    TextArea.drawHint(
      &frame, NeedAnswerText.hint(answer), isProblem: answer.problem != nil && !answer.isSending,
      in: layout.hint)
    TextArea.drawButton(
      &frame, NeedAnswerText.sendRow, role: NeedText.readButton, isFocused: answer.part == .send,
      item: count + 1, in: layout.send)
  }

  /// The need as lines.
  static func subject(
    _ answer: NeedAnswerState, _ state: AppState, width: Int
  ) -> [[Span]] {
    let layout = DetailLayout(width: width)
    var lines = layout.text(NeedsText.subject(answer.need, state.codes), .heading)
    lines += layout.text(NeedsText.origin(answer.need), .muted)
    for part in answer.need.text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += layout.text(String(part))
    }
    return lines
  }

  private static func drawStatuses(
    _ frame: inout Frame, _ answer: NeedAnswerState, in area: Rect
  ) {
    let all = NeedAnswerState.statuses
    let isFocused = answer.part == .status
    var scroll = answer.scroll
    // Away from the list, what was chosen is what matters.
    if !isFocused, let index = all.firstIndex(of: answer.draft.status) {
      scroll.select(index, of: all.count)
    }
    scroll = scroll.fitted(count: all.count, rows: area.height)
    let end = min(all.count, scroll.top + area.height)
    Chrome.drawMore(&frame, above: scroll.top > 0, below: end < all.count, in: area)
    for index in scroll.top..<end {
      let rect = Rect(x: 0, y: area.y + index - scroll.top, width: area.width, height: 1)
      let isMarked = isFocused && index == scroll.selected
      let style = Style(isMarked ? .selected : .plain)
      let sign = all[index] == answer.draft.status ? ListText.chosen : ListText.unchosen
      if isMarked { frame.write(ListText.marker, x: 0, y: rect.y, style: style) }
      frame.write(
        sign + " " + NeedAnswerText.name(all[index]), x: 2, y: rect.y, style: style,
        width: area.width - 4)
      frame.mark(.item(index), rect)
      guard isMarked else { continue }
      frame.cursor = Point(x: 3, y: rect.y)
      frame.mark(.focus, rect)
    }
    let shown = isFocused ? all[scroll.selected] : answer.draft.status
    frame.reading.append(
      ReadingItem(
        role: NeedAnswerText.readStatus, label: NeedAnswerText.name(shown),
        value: shown == answer.draft.status ? ListText.tickedWord : "",
        position: isFocused ? AppText.position(scroll.selected + 1, of: all.count) : nil,
        isFocused: isFocused))
  }
}
