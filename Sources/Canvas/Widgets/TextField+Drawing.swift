extension TextField {
  /// The part of the text that fits, so that the cursor is always in view; `‹` and `›` stand where
  /// text is cut off.
  /// - Returns: the text to draw and the cursor's column in it.
  package func visible(width: Int) -> (text: String, cursor: Int) {
    let glyphs = Sanitiser.glyphs(of: text)
    let total = glyphs.reduce(0) { $0 + $1.width }
    let columns = glyphs.prefix(position).reduce(0) { $0 + $1.width }
    if total < width { return (String(glyphs.map(\.character)), columns) }
    guard width > 4 else { return ("", 0) }
    // Two columns are kept for the signs, one for the cursor after the text.
    let room = width - 3
    var start = 0
    var skipped = 0
    while columns - skipped > room, start < glyphs.count {
      skipped += glyphs[start].width
      start += 1
    }
    var shown = start > 0 ? "‹" : ""
    let cursor = columns - skipped + (start > 0 ? 1 : 0)
    var used = 0
    var end = start
    while end < glyphs.count, used + glyphs[end].width <= room {
      shown.append(glyphs[end].character)
      used += glyphs[end].width
      end += 1
    }
    return (end < glyphs.count ? shown + "›" : shown, cursor)
  }
}
