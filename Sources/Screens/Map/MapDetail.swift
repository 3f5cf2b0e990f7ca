import Canvas
import Domain

/// The selected cell in words: what it is, what it sums, and the names.
enum MapDetail {
  static func lines(_ state: AppState, _ map: ServiceMap, width: Int) -> [Span] {
    let screen = state.mapScreen
    let group = MapText.label(screen.row, codes: state.codes)
    let kind = screen.column.map { state.codes.name(of: $0) } ?? MapText.allKinds
    let cell = MapFilter.cell(screen, map)
    var summary = MapText.summary(cell)
    if state.session.isPractice, cell.free != nil { summary += " · " + MapText.practiceFigures }
    return [
      Span(group + " × " + kind, .title),
      Span(summary, cell.count == 0 ? .gap : .plain),
      Span(names(state, width: width), .muted),
    ]
  }

  private static func names(_ state: AppState, width: Int) -> String {
    guard state.isCatalogueRead else { return "" }
    let filter = MapFilter.filter(state.mapScreen, state.codes)
    let names = state.catalogue.insatser.lazy
      .filter { filter.accepts($0, codes: state.codes) }.map(\.name)
    var text = ""
    var shown = 0
    let all = Array(names)
    for name in all {
      let next = text.isEmpty ? name : text + " · " + name
      let room = shown + 1 < all.count ? width - 14 : width
      if TextWidth.of(next) > room, !text.isEmpty { break }
      text = next
      shown += 1
    }
    return shown < all.count ? text + " " + MapText.more(all.count - shown) : text
  }
}
