import Canvas

/// Where the parts of the register are.
struct NeedsLayout {
  let heading: Rect
  /// The columns' heads; empty in a low window.
  let heads: Rect
  /// Empty while one need is read.
  let list: Rect
  /// Below the list, or beside it in a wide window; empty where there is no room.
  let preview: Rect
  let isWide: Bool

  private static let previewFrom = 110
  /// In a lower window the preview is shown when asked for.
  private static let leastHeight = 12

  init(_ needs: NeedsState, _ state: AppState) {
    let area = Chrome.content(state)
    heading = area.top(1)
    isWide = area.width >= Self.previewFrom && !needs.isReading
    let rest = area.droppingTop(1)
    if needs.isReading {
      heads = Rect(x: 0, y: rest.y, width: 0, height: 0)
      list = heads
      preview = rest
      return
    }
    let listWidth = isWide ? 66 : area.width
    heads = Rect(
      x: 0, y: rest.y, width: listWidth, height: Chrome.isRoomy(state.size) ? 1 : 0)
    let below = max(1, area.maxY - heads.maxY)
    if isWide {
      list = Rect(x: 0, y: heads.maxY, width: listWidth, height: below)
      preview = Rect(
        x: listWidth + 2, y: rest.y, width: area.width - listWidth - 3, height: rest.height)
    } else if area.height >= Self.leastHeight {
      let rows = max(3, below / 2)
      list = Rect(x: 0, y: heads.maxY, width: listWidth, height: rows)
      preview = Rect(x: 0, y: list.maxY + 1, width: listWidth, height: max(0, below - rows - 1))
    } else {
      list = Rect(x: 0, y: heads.maxY, width: listWidth, height: below)
      preview = Rect(x: 0, y: list.maxY, width: listWidth, height: 0)
    }
  }
}
