import Canvas

/// Draws a dialog.
enum DialogDraw {
  /// `subject` says in a few words what the dialog is about.
  static func draw(
    _ frame: inout Frame, _ dialog: Dialog, _ state: AppState, title: String, subject: String
  ) {
    Chrome.draw(&frame, state, title: [Span(title, .title)])
    let view = DialogView(dialog, state)
    if !view.subject.isEmpty {
      frame.write(
        subject, x: 1, y: view.subject.y, style: Style(.muted), width: view.area.width - 2)
      frame.reading.append(ReadingItem(role: AppText.readText, label: subject))
    }
    drawLines(&frame, view)
    for row in dialog.rows where row.kind != .button { read(&frame, row, dialog) }
    drawHint(&frame, view)
    drawRun(&frame, view)
  }

  private static func drawLines(_ frame: inout Frame, _ view: DialogView) {
    let top = view.top
    let end = min(view.lines.count, top + view.body.height)
    var focus: Rect?
    for (offset, line) in view.lines[top..<end].enumerated() {
      let y = view.body.y + offset
      if line.isMarked { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
      frame.write(line.spans, x: line.x, y: y, width: view.area.width - line.x - 1)
      for item in line.items {
        frame.mark(.item(item.index), Rect(x: item.x, y: y, width: item.width, height: 1))
      }
      if line.row == view.dialog.focus {
        let first = focus?.y ?? y
        focus = Rect(x: 0, y: first, width: view.area.width, height: y - first + 1)
      }
    }
    Chrome.drawMore(&frame, above: top > 0, below: end < view.lines.count, in: view.body)
    guard let focus, view.dialog.focused?.kind != .button else { return }
    frame.cursor = Point(
      x: min(view.cursor.x, view.area.width - 1),
      y: min(max(view.body.y, view.body.y + view.cursor.y - top), view.body.maxY - 1))
    frame.isEditing = view.dialog.focused?.isTyped ?? false
    frame.mark(.focus, focus)
  }

  private static func read(_ frame: inout Frame, _ row: DialogRow, _ dialog: Dialog) {
    let isFocused = row.id == dialog.focus
    let fault = dialog.faults[row.id].map { DialogText.problemSign + $0 }
    func value(_ text: String) -> String {
      [text, fault ?? ""].filter { !$0.isEmpty }.joined(separator: ". ")
    }
    guard row.kind == .list else {
      let answer = row.isTyped ? row.text : row.chosen?.name ?? DialogText.nothingChosen
      frame.reading.append(
        ReadingItem(
          role: AppText.readField, label: row.label, value: value(answer), isFocused: isFocused))
      return
    }
    let shown =
      isFocused && row.choices.indices.contains(dialog.marker)
      ? row.choices[dialog.marker] : row.chosen
    let isChosen = shown != nil && shown?.key == row.answer.chosen
    let words = [shown?.note, isChosen ? ListText.tickedWord : nil].compactMap { $0 }
    frame.reading.append(
      ReadingItem(
        role: row.label.lowercased(), label: shown?.name ?? DialogText.nothingChosen,
        value: value(words.joined(separator: ", ")),
        position: isFocused ? AppText.position(dialog.marker + 1, of: row.choices.count) : nil,
        isFocused: isFocused))
  }

  private static func drawHint(_ frame: inout Frame, _ view: DialogView) {
    let hint = view.hint
    let area = view.hintArea
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

  private static func drawRun(_ frame: inout Frame, _ view: DialogView) {
    guard let row = view.dialog.rows.last, row.kind == .button else { return }
    let isFocused = view.dialog.focus == row.id
    if isFocused { frame.write(ListText.marker, x: 0, y: view.run.y, style: Style(.selected)) }
    frame.write(
      row.label, x: 1, y: view.run.y, style: Style(isFocused ? .selected : .key),
      width: view.area.width - 2)
    frame.mark(.item(view.dialog.items.count - 1), view.run)
    frame.reading.append(
      ReadingItem(role: DialogText.readButton, label: row.label, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(x: 1, y: view.run.y)
    frame.mark(.focus, view.run)
  }
}
