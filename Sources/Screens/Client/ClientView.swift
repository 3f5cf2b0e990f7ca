import Canvas

/// The open client laid out for the window: the head stands still, the chain scrolls under it.
struct ClientView {
  let head: [[Span]]
  let lines: [ClientRow]
  /// Rows for the chain.
  let rows: Int

  init(_ state: AppState) {
    let area = Chrome.content(state)
    guard let client = state.client else {
      (head, lines, rows) = ([], [], area.height)
      return
    }
    let isRoomy = Chrome.isRoomy(state.size)
    let all = ClientHead(client, state).lines(width: area.width - 2, isRoomy: isRoomy)
    let most = isRoomy ? area.height / 2 : max(1, area.height / 3)
    head = Array(all.prefix(most)) + (isRoomy ? [[]] : [])
    rows = max(1, area.height - head.count)
    lines = ClientRows(client, state, width: area.width - 2).all
  }

  func isInView(_ order: Int, top: Int) -> Bool {
    guard let range = range(order) else { return true }
    return range.lowerBound >= top && range.lowerBound < top + rows
  }

  /// The top that shows an order whole, as near the old one as it goes.
  func fitted(_ order: Int, top: Int) -> Int {
    let most = max(0, lines.count - rows)
    guard let range = range(order) else { return min(max(0, top), most) }
    var top = top
    if range.upperBound > top + rows { top = range.upperBound - rows }
    if range.lowerBound < top { top = range.lowerBound }
    return min(max(0, top), most)
  }

  private func range(_ order: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.order == order }),
      let last = lines.lastIndex(where: { $0.order == order })
    else { return nil }
    return first..<last + 1
  }
}
