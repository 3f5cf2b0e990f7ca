import Canvas

/// A typed line of the linear display as events.
enum LinearInput {
  private static let mostRepeats = 100

  /// An empty line is Enter; a word is its key, repeated if a number follows; one character is
  /// that key; what follows a colon is text, as if pasted. Nil for a line that means nothing.
  static func events(of line: String) -> [InputEvent]? {
    if line.isEmpty { return [.key(.enter)] }
    if line.first == ":" {
      let text = Sanitiser.clean(String(line.dropFirst()))
      return text.isEmpty ? [] : [.paste(text)]
    }
    if line.count == 1, let character = Sanitiser.clean(line).first {
      return [.key(.character(character))]
    }
    let words = line.lowercased().split(separator: " ").map(String.init)
    if let key = key(of: words) { return [.key(key)] }
    if let last = words.last, let count = Int(last), (1...mostRepeats).contains(count),
      let key = LinearText.words[words.dropLast().joined(separator: " ")]
    {
      return Array(repeating: .key(key), count: count)
    }
    return nil
  }

  private static func key(of words: [String]) -> Key? {
    let phrase = words.joined(separator: " ")
    if let key = LinearText.words[phrase] { return key }
    if phrase.hasPrefix(LinearText.function), let number = Int(phrase.dropFirst()),
      (1...12).contains(number)
    {
      return .function(number)
    }
    let letters = phrase.dropFirst(LinearText.control.count).drop { $0 == " " || $0 == "-" }
    if phrase.hasPrefix(LinearText.control), letters.count == 1, let letter = letters.first,
      letter.isASCII, letter.isLetter
    {
      return .control(letter)
    }
    return nil
  }
}
