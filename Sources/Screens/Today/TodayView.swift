import Canvas

/// The day laid out for the window.
struct TodayView {
  let area: Rect
  let lines: [TodayLine]

  init(_ state: AppState) {
    area = Chrome.content(state)
    lines = TodayLines(state, width: area.width - 2).all
  }

  /// The first line in view, as near as there are lines.
  func clamped(_ top: Int) -> Int { DetailScroll.top(top, of: lines.count, rows: area.height) }

  /// The top that shows a thing whole, with its heading if it is the first below it, as near the
  /// old one as it goes.
  func fitted(_ thing: Int, top: Int) -> Int {
    guard var first = lines.firstIndex(where: { $0.thing == thing }),
      let last = lines.lastIndex(where: { $0.thing == thing })
    else { return clamped(top) }
    if first > 0, lines[first - 1].thing == nil { first -= 1 }
    var top = clamped(top)
    if last >= top + area.height { top = last - area.height + 1 }
    if first < top { top = first }
    return clamped(top)
  }
}
