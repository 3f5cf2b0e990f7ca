import Canvas
import Domain
import Search

/// Draws one hit: name, kind, provider and places, and below it why it was found.
enum CatalogueRowDraw {
  static func draw(
    _ frame: inout Frame, _ state: AppState, hit: SearchHit, index: Int, in area: Rect
  ) {
    guard let insats = state.catalogue[hit.id] else { return }
    let isSelected = index == state.catalogueScreen.scroll.selected
    let columns = CatalogueColumns(width: area.width)
    let y = area.y
    if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
    drawName(&frame, state, insats, hit, isSelected: isSelected, columns, y: y)
    if columns.kind > 0 {
      frame.write(
        state.codes.name(of: insats.kind), x: columns.kindX, y: y, style: Style(.muted),
        width: columns.kind)
    }
    if columns.provider > 0 {
      frame.write(
        providerName(insats, state), x: columns.providerX, y: y, style: Style(.muted),
        width: columns.provider)
    }
    frame.writeRight(
      PlacesSpans.spans(insats.places, hasWeek: columns.kind > 0),
      endingAt: columns.placesEnd, y: y, width: CatalogueColumns.places)
    if area.height > 1 {
      let reason = ReasonLine.spans(hit)
      frame.write(reason, x: 4, y: y + 1, width: area.width - 5)
    }
    if isSelected { read(&frame, state, insats, hit, index) }
  }

  private static func drawName(
    _ frame: inout Frame, _ state: AppState, _ insats: Insats, _ hit: SearchHit,
    isSelected: Bool, _ columns: CatalogueColumns, y: Int
  ) {
    let base = Style(isSelected ? .selected : .plain)
    let ranges = state.catalogueScreen.highlighter.ranges(in: insats.name)
    var spans = Highlight.spans(insats.name, ranges, base: base)
    if state.marks.contains(insats.id) {
      spans.insert(Span(ListText.ticked + " ", .key), at: 0)
    }
    if let status = CatalogueText.status(insats.status) {
      spans += [Span(" "), Span("(" + status + ")", .warning)]
    }
    frame.write(spans, x: 1, y: y, width: columns.name)
  }

  private static func providerName(_ insats: Insats, _ state: AppState) -> String {
    let name = insats.provider.flatMap { state.catalogue.provider($0)?.name }
    let operation = CatalogueText.operation(insats.operation)
    guard let name else { return operation }
    return insats.operation == .unknown ? name : operation + ", " + name
  }

  private static func read(
    _ frame: inout Frame, _ state: AppState, _ insats: Insats, _ hit: SearchHit, _ index: Int
  ) {
    let parts = [
      state.codes.name(of: insats.kind), providerName(insats, state),
      CatalogueText.placesHead(isPractice: state.session.isPractice) + " "
        + CatalogueText.places(insats.places),
      insats.places.isHalfEmpty ? CardText.halfEmpty : "",
      ReasonLine.spans(hit).map(\.text).joined(),
    ]
    frame.reading.append(
      ReadingItem(
        role: CatalogueText.readList, label: insats.name,
        value: parts.filter { !$0.isEmpty }.joined(separator: ", "),
        position: AppText.position(index + 1, of: state.catalogueScreen.hits.count),
        isFocused: !state.catalogueScreen.isSearching))
  }
}
