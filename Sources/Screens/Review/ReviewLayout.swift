import Canvas

/// Where the parts of the screen are: the list above the order, or beside it when the window is
/// wide.
struct ReviewLayout {
  /// How many wait, and which are shown.
  let heading: Rect
  /// The columns' heads; empty in a low window.
  let heads: Rect
  let list: Rect
  /// The line between the list and the order below it; empty in a low or wide window.
  let rule: Rect
  let preview: Rect
  let isWide: Bool

  private static let wideFrom = 110

  init(_ state: AppState) {
    let area = Chrome.content(state)
    let isRoomy = Chrome.isRoomy(state.size)
    heading = area.top(1)
    isWide = area.width >= Self.wideFrom
    let rest = area.droppingTop(1)
    let listWidth = isWide ? max(62, area.width / 2) : area.width
    heads = Rect(x: 0, y: rest.y, width: listWidth, height: isRoomy ? 1 : 0)
    let body = max(1, area.maxY - heads.maxY)
    if isWide {
      list = Rect(x: 0, y: heads.maxY, width: listWidth, height: body)
      rule = Rect(x: 0, y: list.maxY, width: 0, height: 0)
      preview = Rect(
        x: listWidth + 1, y: rest.y, width: area.width - listWidth - 1, height: rest.height)
      return
    }
    let count = ReviewList.shown(state).count
    // Two fifths for the list, unless it needs less.
    let most = max(1, min(body - 1, max(2, body * 2 / 5)))
    list = Rect(x: 0, y: heads.maxY, width: listWidth, height: max(1, min(max(1, count), most)))
    rule = Rect(x: 0, y: list.maxY, width: area.width, height: isRoomy ? 1 : 0)
    preview = Rect(
      x: 0, y: rule.maxY, width: area.width, height: max(0, area.maxY - rule.maxY))
  }
}
