import Canvas

/// Where the parts of the list of orders are.
struct OrdersLayout {
  /// How many there are, and which.
  let heading: Rect
  /// The columns' heads; empty in a low window.
  let heads: Rect
  let list: Rect
  /// Beside the list when the window is wide.
  let preview: Rect?

  private static let previewFrom = 110

  init(_ state: AppState) {
    let area = Chrome.content(state)
    heading = area.top(1)
    let isWide = area.width >= Self.previewFrom
    let listWidth = isWide ? max(76, area.width * 2 / 3) : area.width
    let rest = area.droppingTop(1)
    let headRows = Chrome.isRoomy(state.size) ? 1 : 0
    heads = Rect(x: 0, y: rest.y, width: listWidth, height: headRows)
    list = Rect(x: 0, y: heads.maxY, width: listWidth, height: max(1, area.maxY - heads.maxY))
    preview =
      isWide
      ? Rect(
        x: listWidth + 2, y: rest.y, width: area.width - listWidth - 3, height: rest.height)
      : nil
  }
}
