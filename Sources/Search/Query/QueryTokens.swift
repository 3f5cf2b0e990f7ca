/// Cuts a search line at spaces that stand outside quotes.
///
/// A quote opens at the beginning of a word, after a colon or after a comma; without its partner
/// it reaches to the end of the line.
enum QueryTokens {
  static let quote: Character = "\""
  static let colon: Character = ":"
  static let comma: Character = ","
  static let escape: Character = "\\"

  static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    var isQuoted = false
    for character in line {
      if isQuoted {
        token.append(character)
        isQuoted = character != quote
      } else if character.isWhitespace {
        if !token.isEmpty { tokens.append(token) }
        token = ""
      } else {
        isQuoted = character == quote && opens(after: token.last)
        token.append(character)
      }
    }
    if !token.isEmpty { tokens.append(token) }
    return tokens
  }

  /// The values of a facet: cut at commas outside quotes, quotes taken off, empty ones left out.
  static func values(_ text: Substring) -> [String] {
    var values: [String] = []
    var value = ""
    var isQuoted = false
    for character in text {
      if character == quote {
        isQuoted.toggle()
      } else if character == comma, !isQuoted {
        values.append(value)
        value = ""
      } else {
        value.append(character)
      }
    }
    values.append(value)
    return values.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A value as it must be written to be read again.
  static func written(_ value: String) -> String {
    let isPlain = !value.contains { $0.isWhitespace || $0 == comma }
    return isPlain ? value : String(quote) + value + String(quote)
  }

  private static func opens(after character: Character?) -> Bool {
    character == nil || character == colon || character == comma
  }
}
