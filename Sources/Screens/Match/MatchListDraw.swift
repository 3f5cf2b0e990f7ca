import Canvas
import Domain

/// Draws the insatser with their place in the list, and below the selected one why it stands
/// there.
enum MatchListDraw {
  private static let kindFrom = 72

  static func draw(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, _ layout: MatchLayout,
    in area: Rect
  ) {
    let scroll = layout.scroll
    let end = min(match.ranking.count, scroll.top + layout.page)
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: end < match.ranking.count, in: area)
    var y = area.y
    for index in scroll.top..<end {
      drawRow(&frame, state, match, index, isSelected: index == scroll.selected, y: y, in: area)
      y += 1
      guard index == scroll.selected, layout.beside == nil else { continue }
      let rows = layout.explanation.rows
      drawExplanation(
        &frame, layout.explanation, in: Rect(x: 3, y: y, width: area.width - 4, height: rows))
      y += rows
    }
  }

  static func drawExplanation(_ frame: inout Frame, _ window: ExplanationWindow, in area: Rect) {
    for (offset, line) in window.lines.enumerated() {
      frame.write(line, x: area.x, y: area.y + offset, width: area.width)
    }
    guard let more = window.more else { return }
    frame.write(
      more, x: area.x, y: area.y + window.lines.count, style: Style(.key), width: area.width)
    if window.next != nil {
      frame.mark(
        .action("match.mer"),
        Rect(x: area.x, y: area.y + window.lines.count, width: area.width, height: 1))
    }
  }

  private static func drawRow(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, _ index: Int,
    isSelected: Bool, y: Int, in area: Rect
  ) {
    let ranked = match.ranking[index]
    guard let insats = state.catalogue[ranked.insats] else { return }
    let isFocused = isSelected && match.part == .list
    let style = Style(isFocused ? .selected : ranked.hasEnded ? .muted : .plain)
    if isSelected {
      frame.write(ListText.marker, x: 0, y: y, style: Style(isFocused ? .selected : .muted))
    }
    let numbers = max(2, String(match.ranking.count).count)
    frame.writeRight(
      [Span(String(index + 1), .muted)], endingAt: 1 + numbers, y: y, width: numbers)
    let nameX = 2 + numbers
    let placesX = area.maxX - 1 - CatalogueColumns.places
    let hasKind = area.width >= kindFrom
    let kindWidth = area.width >= 96 ? 26 : 16
    let nameEnd = hasKind ? placesX - kindWidth - 1 : placesX
    var spans = [Span(insats.name, style)]
    if let status = CatalogueText.status(insats.status) {
      spans += [Span(" "), Span("(" + status + ")", .warning)]
    }
    frame.write(spans, x: nameX, y: y, width: nameEnd - nameX - 1)
    if hasKind {
      frame.write(
        state.codes.name(of: insats.kind), x: nameEnd, y: y, style: Style(.muted), width: kindWidth)
    }
    frame.writeRight(
      PlacesSpans.spans(insats.places, hasWeek: hasKind), endingAt: area.maxX - 1, y: y,
      width: CatalogueColumns.places)
    let rect = Rect(x: 0, y: y, width: area.width, height: 1)
    frame.mark(.item(MatchNeed.allCases.count + index), rect)
    if isFocused {
      frame.cursor = Point(x: 0, y: y)
      frame.mark(.focus, rect)
    }
    guard isSelected else { return }
    frame.reading.append(
      ReadingItem(
        role: CatalogueText.readList, label: insats.name,
        value: CardText.places(insats.places) + ". " + Explanation.text(ranked, state.catalogue),
        position: AppText.position(index + 1, of: match.ranking.count), isFocused: isFocused))
  }
}
