import Canvas

/// Draws a pick-list: the line one types in, the rows, and the help of the selected one.
enum PickDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let pick = state.pick, let list = PickList(state) else { return }
    Chrome.draw(&frame, state, title: [Span(list.source.title, .title)])
    let layout = PickLayout(state, list.source)
    drawLine(&frame, pick, list, in: layout.line)
    if let range = list.source.range {
      drawNumberHelp(&frame, pick, range, in: area.droppingTop(Chrome.isRoomy(state.size) ? 2 : 1))
    } else if list.rows.isEmpty {
      drawText(&frame, nothing(list), in: layout.list)
    } else {
      drawRows(&frame, pick, list, in: layout)
    }
  }

  /// What an empty list says: why, and what to do.
  static func nothing(_ list: PickList) -> String {
    list.isNarrowed ? PickText.nothingFound : PickText.empty
  }

  private static func drawLine(
    _ frame: inout Frame, _ pick: PickState, _ list: PickList, in area: Rect
  ) {
    let isNumber = list.source.range != nil
    let prompt = isNumber ? PickText.number : PickText.prompt
    let count = list.source.isSeveral ? PickText.chosen(pick.chosen.count) : ""
    frame.writeRight(
      [Span(count, .muted)], endingAt: area.maxX - 1, y: area.y, width: area.width / 3)
    var x = 1
    x += frame.write(prompt + " ", x: x, y: area.y, style: Style(.heading))
    let width = area.width - x - 2 - TextWidth.of(count)
    let (text, cursor) = pick.line.visible(width: width)
    if text.isEmpty, !isNumber {
      frame.write(PickText.hint, x: x, y: area.y, style: Style(.muted), width: width)
    }
    frame.write(text, x: x, y: area.y, style: Style(.field))
    frame.cursor = Point(x: x + cursor, y: area.y)
    frame.isEditing = true
    frame.mark(.focus, area)
    frame.reading.append(
      ReadingItem(
        role: AppText.readField, label: list.source.title,
        value: [pick.line.text, count].filter { !$0.isEmpty }.joined(separator: ", ")))
  }

  private static func drawNumberHelp(
    _ frame: inout Frame, _ pick: PickState, _ range: ClosedRange<Int>, in area: Rect
  ) {
    let isWrong = PickNumber(pick.line.text, in: range) == .wrong
    if isWrong { frame.write("!", x: 0, y: area.y, style: Style(.warning)) }
    drawText(
      &frame, isWrong ? PickText.wrongNumber(range) : PickText.askForNumber(range), in: area,
      role: isWrong ? .warning : .muted)
  }

  private static func drawRows(
    _ frame: inout Frame, _ pick: PickState, _ list: PickList, in layout: PickLayout
  ) {
    let area = layout.list
    let count = list.rows.count
    let scroll = pick.scroll.fitted(count: count, rows: area.height)
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: scroll.top + area.height < count, in: area)
    for (offset, index) in (scroll.top..<min(count, scroll.top + area.height)).enumerated() {
      let row = list.rows[index]
      let y = area.y + offset
      let isSelected = index == scroll.selected
      let isChosen = pick.chosen.contains(row.key)
      let style = Style(isSelected ? .selected : row.isValid ? .plain : .muted)
      if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
      let x = 2 + (list.isNarrowed ? 0 : 2 * row.depth)
      let tick = isChosen ? ListText.ticked : ListText.unticked
      let text = list.source.isSeveral ? tick + " " + row.name : row.name
      frame.write(text, x: x, y: y, style: style, width: area.width - x - 2)
      frame.mark(.item(index), Rect(x: 0, y: y, width: area.width, height: 1))
      guard isSelected else { continue }
      let help = row.isValid ? row.help : PickText.notValid
      if let help { drawHelp(&frame, help, in: layout.help) }
      frame.reading.append(
        ReadingItem(
          role: PickText.readRow, label: row.name,
          value: [isChosen ? PickText.chosenWord : nil, help].compactMap { $0 }
            .joined(separator: ", "),
          position: AppText.position(index + 1, of: count), isFocused: true))
    }
  }

  private static func drawHelp(_ frame: inout Frame, _ help: String, in area: Rect) {
    let lines = TextWrap.lines(help, width: area.width - 3)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      let isCut = offset == area.height - 1 && lines.count > area.height
      frame.write(
        isCut ? line + " " + ListText.cut : line, x: 2, y: area.y + offset, style: Style(.muted),
        width: area.width - 3)
    }
  }

  private static func drawText(
    _ frame: inout Frame, _ text: String, in area: Rect, role: Role = .plain
  ) {
    let lines = TextWrap.lines(text, width: area.width - 4)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.write(line, x: 2, y: area.y + offset, style: Style(role))
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: text))
  }
}
