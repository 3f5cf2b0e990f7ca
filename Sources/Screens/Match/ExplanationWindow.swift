import Canvas

/// The part of an explanation that fits its room; a longer one is turned page by page.
struct ExplanationWindow {
  let lines: ArraySlice<[Span]>
  /// What stands below the lines when there is more: which key shows it.
  let more: String?
  /// The first line of the next page, if there is one, and of the one before.
  let next: Int?
  let previous: Int?

  init(_ all: [[Span]], rows: Int, top: Int) {
    guard all.count > rows else {
      lines = all[...]
      (more, next, previous) = (nil, nil, nil)
      return
    }
    let page = max(1, rows - 1)
    let last = (all.count - 1) / page * page
    let top = min(max(0, top / page * page), last)
    let end = min(all.count, top + page)
    lines = all[top..<end]
    next = end < all.count ? end : nil
    previous = top > 0 ? top - page : nil
    more = rows > 1 ? MatchScreenText.more(left: all.count - end) : nil
  }

  var rows: Int { lines.count + (more == nil ? 0 : 1) }
}
