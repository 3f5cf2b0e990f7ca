import Canvas

/// Breaks styled text into lines as `TextWrap` breaks plain text.
enum SpanWrap {
  static func lines(_ spans: [Span], width: Int) -> [[Span]] {
    let styled = spans.flatMap { span in span.text.map { (character: $0, style: span.style) } }
    var place = 0
    return TextWrap.lines(spans.map(\.text).joined(), width: width).map { line in
      var pieces: [Span] = []
      for character in line {
        // Breaking drops blanks and keeps every other character in its order.
        if !isBlank(character) {
          while place < styled.count, isBlank(styled[place].character) { place += 1 }
        }
        let style = styled.indices.contains(place) ? styled[place].style : .plain
        if !isBlank(character) { place += 1 }
        if let last = pieces.indices.last, pieces[last].style == style {
          pieces[last].text.append(character)
        } else {
          pieces.append(Span(String(character), style))
        }
      }
      return pieces
    }
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\r\n"
  }
}
