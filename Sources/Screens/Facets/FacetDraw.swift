import Canvas
import Domain

/// Draws the filter list, with the number of hits each choice would leave.
enum FacetDraw {
  private static let width = 60

  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    let found = CatalogueText.found(
      state.catalogueScreen.hits.count, of: state.catalogue.insatser.count)
    frame.write(found, x: 1, y: area.y, style: Style(.heading), width: area.width / 2)
    let line = state.catalogueScreen.line.text
    if !line.isEmpty {
      let x = 3 + found.count
      frame.write(line, x: x, y: area.y, style: Style(.field), width: area.width - x - 1)
    }
    let rows = FacetList.rows(state)
    let list = area.droppingTop(2)
    var scroll = (state.facets?.scroll ?? ListScroll()).fitted(
      count: rows.count, rows: list.height)
    // The first choice brings its heading into view.
    if scroll.selected == 1 { scroll = ListScroll(selected: 1) }
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: scroll.top + list.height < rows.count, in: list)
    for (offset, index) in (scroll.top..<min(rows.count, scroll.top + list.height)).enumerated() {
      let y = list.y + offset
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      switch rows[index] {
      case .heading(let text):
        frame.write(text, x: 1, y: y, style: Style(.heading))
      case .choice(_, let label, let depth, let count, let isTicked):
        let isSelected = index == scroll.selected
        let style = Style(isSelected ? .selected : .plain)
        if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
        let x = 2 + 2 * depth
        frame.write(isTicked ? ListText.ticked : ListText.unticked, x: x, y: y, style: style)
        frame.write(label, x: x + 4, y: y, style: style, width: min(width, area.width) - x - 10)
        frame.writeRight(
          [Span(String(count), .muted)], endingAt: min(width, area.width) - 1, y: y, width: 5)
        frame.mark(.item(index), rect)
        guard isSelected else { continue }
        frame.cursor = Point(x: x + 1, y: y)
        frame.mark(.focus, rect)
        frame.reading.append(
          ReadingItem(
            role: FacetText.choice, label: label,
            value: (isTicked ? FacetText.tickedWord + ", " : "") + MapText.count(count),
            position: AppText.position(index + 1, of: rows.count), isFocused: true))
      }
    }
  }
}
