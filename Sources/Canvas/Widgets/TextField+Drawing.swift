extension TextField {
  /// The part of the text that fits, so that the cursor is always in view.
  /// - Returns: the text to draw and the cursor's column in it.
  package func visible(width: Int) -> (text: String, cursor: Int) {
    guard width > 0 else { return ("", 0) }
    let glyphs = Sanitiser.glyphs(of: text)
    let before = glyphs.prefix(position)
    var start = 0
    var columns = before.reduce(0) { $0 + $1.width }
    while columns >= width, start < before.count {
      columns -= before[start].width
      start += 1
    }
    var shown = ""
    var used = 0
    for glyph in glyphs.dropFirst(start) {
      if used + glyph.width > width { break }
      shown.append(glyph.character)
      used += glyph.width
    }
    return (shown, min(columns, width - 1))
  }
}
