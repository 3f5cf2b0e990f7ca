/// Cuts free words into pieces in quotes and pieces outside. A quote opens at the beginning of a
/// word; without its partner it reaches to the end, as while typing.
enum QuotedText {
  struct Piece {
    var text: String
    var quote: QuerySegment.Quote?
  }

  static func pieces(_ text: String) -> [Piece] {
    guard text.contains(QueryTokens.quote) else { return [Piece(text: text)] }
    var pieces: [Piece] = []
    var plain: [String] = []
    func endPlain() {
      if !plain.isEmpty { pieces.append(Piece(text: plain.joined(separator: " "))) }
      plain = []
    }
    for token in QueryTokens.tokens(text) {
      guard token.first == QueryTokens.quote else {
        plain.append(token)
        continue
      }
      endPlain()
      let rest = token.dropFirst()
      let isClosed = rest.contains(QueryTokens.quote)
      let words = rest.filter { $0 != QueryTokens.quote }
      pieces.append(Piece(text: words, quote: isClosed ? .closed : .open))
    }
    endPlain()
    return pieces
  }
}
