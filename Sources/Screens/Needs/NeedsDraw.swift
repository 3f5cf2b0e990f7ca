import Canvas
import Domain
import Messages

/// Draws the register of needs: the list, and what the selected one says.
enum NeedsDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let needs = state.needs else { return }
    Chrome.draw(&frame, state, title: [Span(NeedsText.title, .title)])
    let layout = NeedsLayout(needs, state)
    let heading = NeedsText.count(needs)
    frame.write(heading, x: 1, y: layout.heading.y, style: Style(.heading), width: area.width - 2)
    frame.reading.append(ReadingItem(role: AppText.readText, label: heading))
    guard !needs.shown.isEmpty else { return drawEmpty(&frame, needs, state, in: layout.list) }
    if needs.isReading {
      frame.cursor = Point(x: 0, y: layout.preview.y)
      frame.mark(.focus, layout.preview.top(1))
    } else {
      drawList(&frame, needs, state, layout)
      if layout.preview.height > 0 { drawRule(&frame, layout) }
    }
    let lines = NeedPreview.lines(needs, state, width: max(10, layout.preview.width - 2))
    if layout.preview.height > 0 {
      DetailScroll.draw(&frame, lines, top: needs.isReading ? needs.top : 0, in: layout.preview)
    }
  }

  private static func drawRule(_ frame: inout Frame, _ layout: NeedsLayout) {
    if layout.isWide {
      for y in layout.preview.y..<layout.preview.maxY {
        frame.write("│", x: layout.preview.x - 1, y: y, style: Style(.rule))
      }
    } else {
      frame.fill(
        "─", x: 0, y: layout.preview.y - 1, width: layout.preview.width, style: Style(.rule))
    }
  }

  private static func drawList(
    _ frame: inout Frame, _ needs: NeedsState, _ state: AppState, _ layout: NeedsLayout
  ) {
    let area = layout.list
    let columns = NeedsColumns(width: area.width)
    if !layout.heads.isEmpty { drawHeads(&frame, columns, y: layout.heads.y) }
    let shown = needs.shown
    RowList.draw(&frame, needs.scroll, of: shown.count, in: area) { frame, index, isSelected, y in
      drawRow(&frame, shown[index], state, columns, isSelected: isSelected, y: y)
    } read: { frame, index in
      frame.reading.append(
        ReadingItem(
          role: NeedsText.readNeed, label: String(shown[index].number),
          value: NeedsText.subject(shown[index], state.codes) + ", "
            + NeedsText.name(shown[index].status),
          position: AppText.position(index + 1, of: shown.count), isFocused: true))
    }
  }

  private static func drawHeads(_ frame: inout Frame, _ columns: NeedsColumns, y: Int) {
    frame.writeRight(
      [Span(NeedsText.numberHead, .heading)], endingAt: 1 + NeedsColumns.number, y: y,
      width: NeedsColumns.number)
    let heads = [
      (columns.subjectX, NeedsText.subjectHead, columns.subject),
      (columns.statusX, NeedsText.statusHead, columns.status),
      (columns.dayX, NeedsText.dayHead, columns.day),
    ]
    for (x, text, width) in heads where width > 0 {
      frame.write(text, x: x, y: y, style: Style(.heading), width: width)
    }
  }

  private static func drawRow(
    _ frame: inout Frame, _ need: UnmetNeed, _ state: AppState, _ columns: NeedsColumns,
    isSelected: Bool, y: Int
  ) {
    if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
    frame.writeRight(
      [Span(String(need.number), .muted)], endingAt: 1 + NeedsColumns.number, y: y,
      width: NeedsColumns.number)
    frame.write(
      NeedsText.subject(need, state.codes), x: columns.subjectX, y: y,
      style: Style(isSelected ? .selected : .plain), width: columns.subject)
    let cells = [
      (columns.statusX, NeedsText.name(need.status), columns.status, need.status == .new),
      (columns.markX, need.source.isAutomatic ? NeedsText.automatic : "", columns.mark, false),
      (columns.dayX, String(describing: need.day), columns.day, false),
    ]
    for (x, text, width, isNew) in cells where width > 0 {
      frame.write(text, x: x, y: y, style: Style(isNew ? .warning : .muted), width: width)
    }
  }

  private static func drawEmpty(
    _ frame: inout Frame, _ needs: NeedsState, _ state: AppState, in area: Rect
  ) {
    let text =
      needs.register.needs.isEmpty ? NeedsText.empty(state.session) : NeedsText.noneInStatus
    var y = area.y
    for line in TextWrap.lines(text, width: area.width - 4) where y < area.maxY {
      frame.write(line, x: 2, y: y)
      y += 1
    }
    frame.cursor = Point(x: 2, y: area.y)
    frame.mark(.focus, area.top(1))
    frame.reading.append(ReadingItem(role: AppText.readText, label: text))
  }
}
