import Canvas
import Domain

/// Draws the dialog that asks why: the reasons, a text, and the row that carries the step out.
enum StepDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let step = state.step else { return }
    Chrome.draw(
      &frame, state, title: [Span(StepText.title(step.action, step.key.number), .title)])
    let layout = StepLayout(step, state)
    if !layout.subject.isEmpty {
      let insats = step.insats.flatMap { state.catalogue[$0]?.name }
      let subject = StepText.subject(insats, step.status)
      frame.write(subject, x: 1, y: layout.subject.y, style: Style(.muted), width: area.width - 2)
      frame.reading.append(ReadingItem(role: AppText.readText, label: subject))
    }
    drawReasons(&frame, step, state, layout)
    drawText(&frame, step, state, layout)
    drawHint(&frame, step, state, in: layout.hint)
    drawRun(&frame, step, state, in: layout.run)
  }

  private static func drawReasons(
    _ frame: inout Frame, _ step: StepState, _ state: AppState, _ layout: StepLayout
  ) {
    let rows = StepReasons.rows(step, state)
    guard !rows.isEmpty else { return }
    let area = layout.reasons
    let isFocused = step.part == .reasons
    if !layout.reasonsHead.isEmpty {
      frame.write(StepText.reasonsHead, x: 1, y: layout.reasonsHead.y, style: Style(.heading))
    }
    var scroll = step.scroll
    // Away from the list, what was chosen is what matters.
    if !isFocused, let index = rows.firstIndex(where: { $0.key == step.draft.reason }) {
      scroll.select(index, of: rows.count)
    }
    scroll = scroll.fitted(count: rows.count, rows: area.height)
    let end = min(rows.count, scroll.top + area.height)
    Chrome.drawMore(&frame, above: scroll.top > 0, below: end < rows.count, in: area)
    for index in scroll.top..<end {
      let rect = Rect(x: 0, y: area.y + index - scroll.top, width: area.width, height: 1)
      let isChosen = rows[index].key == step.draft.reason
      let isMarked = isFocused && index == scroll.selected
      let style = Style(isMarked ? .selected : .plain)
      if isMarked { frame.write(ListText.marker, x: 0, y: rect.y, style: style) }
      let sign = isChosen ? ListText.chosen : ListText.unchosen
      frame.write(
        sign + " " + rows[index].name, x: 2, y: rect.y, style: style, width: area.width - 4)
      frame.mark(.item(index), rect)
      if isMarked {
        frame.cursor = Point(x: 3, y: rect.y)
        frame.mark(.focus, rect)
      }
    }
    let shown = isFocused ? rows[scroll.selected] : StepReasons.chosen(step, state)
    frame.reading.append(
      ReadingItem(
        role: StepText.readReason, label: shown?.name ?? StepText.noReason,
        value: shown != nil && shown?.key == step.draft.reason ? ListText.tickedWord : "",
        position: isFocused ? AppText.position(scroll.selected + 1, of: rows.count) : nil,
        isFocused: isFocused))
  }

  private static func drawText(
    _ frame: inout Frame, _ step: StepState, _ state: AppState, _ layout: StepLayout
  ) {
    let label = StepText.textHead(isNeeded: StepReasons.needsText(step, state))
    let area = layout.text
    frame.write(label, x: 1, y: layout.textHead.y, style: Style(.heading), width: area.width)
    let text = EditLayout(step.draft.text.text, width: area.width)
    let place = text.place(of: step.draft.text.position)
    let top = ListScroll(selected: place.row, top: place.row - area.height + 1)
      .fitted(count: text.rows.count, rows: area.height).top
    let isFocused = step.part == .text
    for row in top..<min(text.rows.count, top + area.height) {
      frame.write(
        text.text(row: row), x: area.x, y: area.y + row - top, style: Style(.field),
        width: area.width + 1)
    }
    let more = Rect(x: 0, y: area.y, width: frame.size.width, height: area.height)
    Chrome.drawMore(&frame, above: top > 0, below: top + area.height < text.rows.count, in: more)
    frame.mark(.item(StepReasons.rows(step, state).count), more)
    frame.reading.append(
      ReadingItem(
        role: AppText.readField, label: label, value: step.draft.text.text, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(
      x: area.x + min(place.column, area.width), y: area.y + place.row - top)
    frame.isEditing = true
    frame.mark(.focus, more)
  }

  private static func drawHint(
    _ frame: inout Frame, _ step: StepState, _ state: AppState, in area: Rect
  ) {
    let hint = StepHint(step, state)
    let style = Style(hint.isProblem ? .warning : .muted)
    let lines = TextWrap.lines(hint.text, width: area.width - 2)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      // What does not fit is cut with a sign.
      let isLast = offset == area.height - 1 && lines.count > area.height
      frame.write(
        isLast ? line + ListText.cut : line, x: 1, y: area.y + offset, style: style,
        width: area.width - 2)
    }
    frame.reading.append(
      ReadingItem(
        role: hint.isProblem ? AppText.readNotice : AppText.readText, label: hint.text))
  }

  private static func drawRun(
    _ frame: inout Frame, _ step: StepState, _ state: AppState, in area: Rect
  ) {
    let isFocused = step.part == .run
    let label = StepText.carryOut(step.action)
    if isFocused { frame.write(ListText.marker, x: 0, y: area.y, style: Style(.selected)) }
    frame.write(
      label, x: 1, y: area.y, style: Style(isFocused ? .selected : .key), width: area.width - 2)
    frame.mark(.item(StepReasons.rows(step, state).count + 1), area)
    frame.reading.append(
      ReadingItem(role: StepText.readButton, label: label, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area)
  }
}
