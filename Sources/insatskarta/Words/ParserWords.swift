/// Puts the argument parser's own English into Swedish. The parser has no hook for that; the
/// version is pinned, and every text is a golden in the tests.
enum ParserWords {
  /// A whole message: help, or an error with usage.
  static func swedish(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (english, swedish) in ParserText.wholeLines where line == english { return swedish }
    for (prefix, suffix, make) in ParserText.patterns {
      guard line.hasPrefix(prefix), line.hasSuffix(suffix),
        line.count >= prefix.count + suffix.count
      else { continue }
      return make(String(line.dropFirst(prefix.count).dropLast(suffix.count)))
    }
    var line = line
    for (english, swedish) in ParserText.parts { line = replace(english, swedish, in: line) }
    return line
  }

  private static func replace(_ old: String, _ new: String, in text: String) -> String {
    guard let range = text.firstRange(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
