import Canvas

/// Splits a text into spans so that ranges of it stand out.
enum Highlight {
  /// Ranges are character offsets, ascending and without overlap; others are ignored.
  static func spans(_ text: String, _ ranges: [Range<Int>], base: Style) -> [Span] {
    guard !ranges.isEmpty else { return [Span(text, base)] }
    let characters = Array(text)
    var spans: [Span] = []
    var position = 0
    for range in ranges where range.lowerBound >= position && range.upperBound <= characters.count {
      if range.lowerBound > position {
        let gap = String(characters[position..<range.lowerBound])
        // A blank between two matches is of neither; by itself it would be a mark without a sign.
        let isBlank = position > 0 && gap.allSatisfy { $0 == " " }
        spans.append(Span(gap, isBlank ? Style(.match) : base))
      }
      spans.append(Span(String(characters[range]), Style(.match)))
      position = range.upperBound
    }
    if position < characters.count {
      spans.append(Span(String(characters[position...]), base))
    }
    return spans
  }
}
