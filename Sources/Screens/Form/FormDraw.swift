import Canvas
import Domain

/// Draws the form: labels and values, and beside them what the program has noticed.
enum FormDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let form = state.form else { return }
    let layout = FormLayout(state)
    let name = form.content.insats.map { state.catalogue[$0]?.name ?? $0.rawValue }
    let title = FormText.title(
      name, corrects: form.content.unfinished?.corrects, replaces: form.replaces)
    Chrome.draw(
      &frame, state, title: [Span(title, .title)], right: right(form, state))
    let view = FormView(form, state)
    let top = view.top(from: form.top)
    for (offset, line) in view.lines.dropFirst(top).prefix(layout.form.height).enumerated() {
      drawLine(&frame, line, form, layout, y: layout.form.y + offset)
    }
    let y = layout.form.y + view.cursor.line - top
    frame.cursor = Point(x: min(view.cursor.column, layout.form.maxX - 1), y: y)
    let isTyped = FormRowKind(form.focus).isTyped && !form.isLocked(form.focus)
    frame.isEditing = isTyped
    let focused = view.focus.clamped(to: top..<top + layout.form.height)
    frame.mark(
      .focus,
      Rect(
        x: 0, y: layout.form.y + focused.lowerBound - top, width: layout.form.width,
        height: focused.count))
    Chrome.drawMore(
      &frame, above: top > 0, below: top + layout.form.height < view.lines.count,
      in: layout.form)
    if let panel = layout.panel { drawPanel(&frame, form, state, in: panel) }
    read(&frame, form, state)
  }

  private static func right(_ form: FormState, _ state: AppState) -> [Span] {
    var spans =
      state.session.isPractice ? [Span(AppText.practice, .practice), Span(" · ", .muted)] : []
    let progress = ReferralRules.progress(form.content)
    if state.size.width >= 60 { spans.append(Span(FormText.saved(form) + " · ", .muted)) }
    let words = FormText.progress(progress, isShort: state.size.width < 100)
    spans.append(Span(words, .heading))
    return spans
  }

  private static func drawLine(
    _ frame: inout Frame, _ line: FormLine, _ form: FormState, _ layout: FormLayout, y: Int
  ) {
    let isFocused = line.row != nil && line.row == form.focus
    if line.isHeading {
      frame.write(line.label, x: 1, y: y, width: layout.form.width - 2)
      return
    }
    if isFocused, line.isFirst {
      frame.write(ListText.marker, x: 1, y: y, style: Style(.selected))
    }
    frame.write(
      line.label, x: FormLayout.labelX, y: y, width: FormLayout.valueX - FormLayout.labelX - 1)
    frame.write(line.value, x: FormLayout.valueX, y: y, width: layout.valueWidth + 1)
    guard let row = line.row else { return }
    if let index = FormRowList.all(form).firstIndex(of: row) {
      frame.mark(.item(index), Rect(x: 0, y: y, width: layout.form.width, height: 1))
    }
  }

  private static func drawPanel(
    _ frame: inout Frame, _ form: FormState, _ state: AppState, in area: Rect
  ) {
    for y in area.y..<area.maxY { frame.write("│", x: area.x, y: y, style: Style(.rule)) }
    let lines = FormPanel.lines(form, state, width: area.width - 3)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.write(line, x: area.x + 2, y: area.y + offset, width: area.width - 3)
    }
    if lines.count > area.height {
      frame.write(
        FormText.moreBelow, x: area.x + 2, y: area.maxY - 1, style: Style(.muted),
        width: area.width - 3)
    }
    frame.mark(.part("panel"), area)
  }

  private static func read(_ frame: inout Frame, _ form: FormState, _ state: AppState) {
    let rows = FormRowList.all(form)
    let value = FormRowValue(form.focus, form, state, width: 10_000)
    let notes = FormNotes(form.focus, form, state, FormFaults(form, state)).lines(width: 10_000)
    let index = rows.firstIndex(of: form.focus) ?? 0
    frame.reading.append(
      ReadingItem(
        role: AppText.readField, label: FormText.label(form.focus),
        value: (value.lines + notes).map { $0.map(\.text).joined() }.joined(separator: ". "),
        position: AppText.position(index + 1, of: rows.count), isFocused: true))
    for line in FormPanel.lines(form, state, width: 10_000) where !line.isEmpty {
      frame.reading.append(
        ReadingItem(role: AppText.readText, label: line.map(\.text).joined()))
    }
  }
}
