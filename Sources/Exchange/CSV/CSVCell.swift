/// How lists and parts are written inside one field: items are divided by `|`, the parts of an
/// item by `::`, with any spaces around. A backslash before `|`, `:` or a backslash makes it text.
enum CSVCell {
  private static let item: [Unicode.Scalar] = ["|"]
  private static let part: [Unicode.Scalar] = [":", ":"]

  static func join(items: [String]) -> String { items.joined(separator: " | ") }

  static func join(parts: [String]) -> String { parts.joined(separator: " :: ") }

  /// Text made safe for use as an item or a part.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let opensPair = scalar == ":" && index + 1 < scalars.count && scalars[index + 1] == ":"
      if scalar == "\\" || scalar == "|" || opensPair { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The items, still escaped; none when the field is empty.
  static func items(_ text: String) -> [String] {
    CleanText.trimmed(text).isEmpty ? [] : split(text, at: item)
  }

  /// The parts of an item, as text.
  static func parts(_ text: String) -> [String] { split(text, at: part).map(unescaped) }

  static func unescaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if isEscape(scalars, index) { index += 1 }
      result.append(scalars[index])
      index += 1
    }
    return CleanText.trimmed(String(result))
  }

  private static func split(_ text: String, at separator: [Unicode.Scalar]) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [String] = []
    var current = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index...].starts(with: separator) {
        pieces.append(String(current))
        current = String.UnicodeScalarView()
        index += separator.count
        continue
      }
      if isEscape(scalars, index) {
        current.append(scalars[index])
        index += 1
      }
      current.append(scalars[index])
      index += 1
    }
    return (pieces + [String(current)]).map(CleanText.trimmed)
  }

  private static func isEscape(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index] == "\\" && index + 1 < scalars.count
      && ["\\", "|", ":"].contains(scalars[index + 1])
  }
}
