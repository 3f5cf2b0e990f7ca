import Canvas
import Domain
import Search

/// Draws the catalogue: search line, what it could not make sense of, list, and beside it the
/// selected card when the window is wide.
enum CatalogueDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let layout = CatalogueLayout(state)
    drawSearchLine(&frame, state, in: layout.searchLine)
    if Chrome.isRoomy(state.size) {
      frame.fill("─", x: 0, y: layout.heads.y - 1, width: area.width, style: Style(.rule))
    }
    drawProblem(&frame, state, y: layout.searchLine.maxY)
    drawHeads(&frame, state, in: layout.heads)
    if state.catalogueScreen.hits.isEmpty {
      drawEmpty(&frame, state, in: layout.list)
    } else {
      drawList(&frame, state, layout)
    }
    if let preview = layout.preview { drawPreview(&frame, state, in: preview) }
    if state.catalogueScreen.isSearching {
      frame.mark(.focus, layout.searchLine)
      frame.isEditing = true
    }
  }

  private static func drawSearchLine(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let screen = state.catalogueScreen
    var x = 1
    x += frame.write(CatalogueText.searchLabel + " ", x: x, y: area.y, style: Style(.heading))
    let width = area.maxX - x - 1
    if screen.line.text.isEmpty, !screen.isSearching {
      frame.write(CatalogueText.hint, x: x, y: area.y, style: Style(.muted), width: width)
    }
    // Not being edited, the line shows its beginning.
    let (text, cursor) =
      screen.isSearching ? screen.line.visible(width: width) : (screen.line.text, 0)
    if !text.isEmpty { frame.write(text, x: x, y: area.y, style: Style(.field), width: width) }
    if screen.isSearching { frame.cursor = Point(x: x + cursor, y: area.y) }
    frame.mark(.action("katalog.sok"), area)
    frame.reading.append(
      ReadingItem(
        role: AppText.readField, label: CatalogueText.searchLabel, value: screen.line.text,
        isFocused: screen.isSearching))
  }

  /// What could not be read or was read differently, in the rule below the search line.
  private static func drawProblem(_ frame: inout Frame, _ state: AppState, y: Int) {
    guard let text = state.catalogueScreen.problemText else { return }
    frame.fill(" ", x: 0, y: y, width: frame.size.width, style: .plain)
    frame.write("! " + text, x: 1, y: y, style: Style(.warning), width: frame.size.width - 2)
    frame.reading.append(ReadingItem(role: AppText.readNotice, label: text))
  }

  private static func drawHeads(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let columns = CatalogueColumns(width: area.width)
    let all = state.catalogue.insatser.count
    let count = state.catalogueScreen.hits.count
    let found =
      state.catalogueScreen.query == SearchQuery()
      ? CatalogueText.all(count, hidden: all - count) : CatalogueText.found(count, of: all)
    frame.write(found, x: 1, y: area.y, style: Style(.heading), width: columns.name)
    if columns.kind > 0 {
      frame.write(
        CatalogueText.kindHead, x: columns.kindX, y: area.y, style: Style(.heading),
        width: columns.kind)
    }
    if columns.provider > 0 {
      frame.write(
        CatalogueText.providerHead, x: columns.providerX, y: area.y, style: Style(.heading),
        width: columns.provider)
    }
    frame.writeRight(
      [Span(CatalogueText.placesHead(isPractice: state.session.isPractice), .heading)],
      endingAt: columns.placesEnd, y: area.y,
      width: CatalogueColumns.places)
  }

  private static func drawEmpty(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let screen = state.catalogueScreen
    let lines = EmptyList.lines(state)
    var y = area.y
    for line in lines.flatMap({ TextWrap.lines($0, width: area.width - 4) }) where y < area.maxY {
      frame.write(line, x: 2, y: y)
      y += 1
    }
    frame.reading.append(
      ReadingItem(role: AppText.readText, label: lines.joined(separator: " ")))
    if !screen.isSearching {
      frame.cursor = Point(x: 2, y: area.y)
      frame.mark(.focus, area.top(1))
    }
  }

  private static func drawList(_ frame: inout Frame, _ state: AppState, _ layout: CatalogueLayout) {
    let screen = state.catalogueScreen
    let scroll = screen.scroll.fitted(
      count: screen.hits.count, rows: layout.list.height, height: layout.itemHeight)
    let page = max(1, layout.list.height / layout.itemHeight)
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: scroll.top + page < screen.hits.count, in: layout.list)
    var y = layout.list.y
    var index = scroll.top
    while index < screen.hits.count, y + layout.itemHeight <= layout.list.maxY {
      let rect = Rect(x: 0, y: y, width: layout.list.width, height: layout.itemHeight)
      CatalogueRowDraw.draw(&frame, state, hit: screen.hits[index], index: index, in: rect)
      frame.mark(.item(index), rect)
      if index == scroll.selected, !screen.isSearching {
        frame.cursor = Point(x: 0, y: y)
        frame.mark(.focus, rect)
      }
      y += layout.itemHeight
      index += 1
    }
  }

  private static func drawPreview(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    for y in area.y..<area.maxY {
      frame.write("│", x: area.x - 1, y: y, style: Style(.rule))
    }
    guard let id = state.catalogueScreen.selected, let insats = state.catalogue[id] else { return }
    let lines = CardLines.lines(insats, state, width: area.width - 2)
    frame.write(insats.name, x: area.x + 1, y: area.y, style: Style(.title), width: area.width - 1)
    for (offset, line) in lines.prefix(max(0, area.height - 1)).enumerated() {
      frame.write(line.spans, x: area.x + 1, y: area.y + 1 + offset, width: area.width - 1)
    }
    frame.mark(.part("preview"), area)
  }
}
