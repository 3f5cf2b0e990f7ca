import Canvas
import Domain

/// The selected cell in words: what it is, what it sums, and the names.
enum MapDetail {
  static func lines(_ state: AppState, _ map: ServiceMap, width: Int) -> [Span] {
    let screen = state.mapScreen
    let group = MapText.label(screen.row, codes: state.codes)
    let kind = screen.column.map { state.codes.name(of: $0) } ?? MapText.allKinds
    let cell = MapFilter.cell(screen, map)
    guard map.total.count > 0 || state.catalogue.insatser.count > 0 else {
      return TextWrap.lines(MapText.empty, width: width).map { Span($0) } + [Span("")]
    }
    let summary = MapText.summary(cell, screen.measure)
    // The figures are invented; on the line above, so that they are not cut.
    let isInvented = state.session.isPractice && (cell.free != nil || cell.needs > 0)
    let title = group + " × " + kind + (isInvented ? " · " + AppText.practice : "")
    if screen.row == nil, screen.column == nil {
      return [
        Span(title, .title), Span(summary), Span(MapText.startHint, .muted),
      ]
    }
    return [
      Span(title, .title),
      Span(summary, cell.count == 0 ? .warning : .plain),
      Span(names(state, count: cell.count, width: width), .muted),
    ]
  }

  /// The first names that fit, in catalogue order; how many there are is known from the map, so
  /// that reading can stop there.
  private static func names(_ state: AppState, count: Int, width: Int) -> String {
    guard state.isCatalogueRead, count > 0 else { return "" }
    let filter = MapFilter.filter(state.mapScreen, state.codes)
    let insatser = state.catalogue.insatser
    var text = ""
    var shown = 0
    for index in insatser.indices where filter.accepts(insatser[index], codes: state.codes) {
      let name = insatser[index].name
      let next = text.isEmpty ? name : text + " · " + name
      let room = shown + 1 < count ? width - 14 : width
      if TextWidth.of(next) > room, !text.isEmpty { break }
      text = next
      shown += 1
      if shown == count { break }
    }
    return shown < count ? text + " " + MapText.more(count - shown) : text
  }
}
