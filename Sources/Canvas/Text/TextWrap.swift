/// Breaking text into lines.
package enum TextWrap {
  /// Lines of at most `width` columns, broken at spaces; a longer word is broken inside. Line
  /// breaks in the text are kept. Always at least one line.
  package static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [""] }
    var lines: [String] = []
    let paragraphs = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for paragraph in paragraphs {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        var rest = String(word)
        var columns = TextWidth.of(rest)
        if used > 0, used + 1 + columns <= width {
          line += " " + rest
          used += 1 + columns
          continue
        }
        if used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        while columns > width {
          let head = prefix(of: rest, width: width)
          lines.append(head)
          rest = String(rest.dropFirst(head.count))
          columns = TextWidth.of(rest)
        }
        line = rest
        used = columns
      }
      lines.append(line)
    }
    return lines
  }

  /// The most characters from the start that fit; at least one, so that breaking moves on.
  private static func prefix(of text: String, width: Int) -> String {
    var head = ""
    var used = 0
    for character in text {
      let columns = TextWidth.of(String(character))
      if used + columns > width, !head.isEmpty { break }
      head.append(character)
      used += columns
    }
    return head
  }
}
