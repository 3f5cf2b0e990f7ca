import Canvas

/// Where the parts of the catalogue screen are.
struct CatalogueLayout {
  let searchLine: Rect
  let heads: Rect
  let list: Rect
  /// Beside the list when the window is wide.
  let preview: Rect?
  /// 2 when each hit has a line that says why it was found.
  let itemHeight: Int

  private static let previewFrom = 124

  init(_ state: AppState) {
    let area = Chrome.content(state)
    // In a low window there is no rule to put a problem on.
    let isRoomy = Chrome.isRoomy(state.size)
    let problemRows = state.catalogueScreen.problemText == nil || isRoomy ? 0 : 1
    searchLine = area.top(1)
    let isWide = area.width >= Self.previewFrom
    let listWidth = isWide ? max(76, area.width / 2) : area.width
    let rule = Chrome.isRoomy(state.size) ? 1 : 0
    heads = Rect(x: 0, y: area.y + 1 + rule + problemRows, width: listWidth, height: 1)
    let y = heads.maxY
    list = Rect(x: 0, y: y, width: listWidth, height: area.maxY - y)
    preview =
      isWide
      ? Rect(
        x: listWidth + 2, y: heads.y, width: area.width - listWidth - 3, height: area.maxY - heads.y
      )
      : nil
    itemHeight = state.catalogueScreen.hasReasons ? 2 : 1
  }
}
