import Yams

/// Stand-ins for repeated mapping keys, which the YAML parser does not let through.
///
/// A key is replaced in the text by equally many private-use characters, so that every line and
/// column stays where it was, and is put back when the tree is made.
struct KeyMasks {
  private var originals: [String: String] = [:]
  /// The keys hidden so far and the lines they stand on, in the order they were found.
  private(set) var hidden: [(key: String, line: Int)] = []
  /// Every stand-in costs one more parse of the file.
  private static let limit = 25
  private static let digits: UInt32 = 64

  /// Hides the first of the repeated `keys` of one mapping, which stands at `mark`. Gives the text
  /// with that key hidden, or `nil` when it is written in an odd way.
  mutating func hide(_ keys: [String], at mark: Mark, in text: String) -> String? {
    guard originals.count < Self.limit, let key = keys.first, !key.isEmpty else { return nil }
    var scalars = Array(text.unicodeScalars)
    guard let start = Self.index(of: mark, in: scalars) else { return nil }
    let wanted = Array(key.unicodeScalars)
    let isQuoted = start < scalars.count && (scalars[start] == "\"" || scalars[start] == "'")
    let first = isQuoted ? start + 1 : start
    let end = first + wanted.count
    guard end <= scalars.count, scalars[first..<end].elementsEqual(wanted),
      let standIn = Self.standIn(originals.count, length: wanted.count)
    else { return nil }
    scalars.replaceSubrange(first..<end, with: standIn)
    var name = String.UnicodeScalarView()
    name.append(contentsOf: standIn)
    originals[String(name)] = key
    hidden.append((key, mark.line))
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The key as the file has it.
  func original(_ key: String) -> String { originals[key] ?? key }

  private static func standIn(_ number: Int, length: Int) -> [Unicode.Scalar]? {
    guard let scalar = Unicode.Scalar(0xE000 + UInt32(number) % digits) else { return nil }
    return Array(repeating: scalar, count: length)
  }

  private static func index(of mark: Mark, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var start = 0
    var index = 0
    while line < mark.line, index < scalars.count {
      let isBreak =
        scalars[index] == "\n"
        || (scalars[index] == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n"))
      index += 1
      if isBreak {
        line += 1
        start = index
      }
    }
    let place = start + mark.column - 1
    return line == mark.line && place < scalars.count ? place : nil
  }
}
