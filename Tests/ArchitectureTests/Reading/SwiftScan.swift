/// A Swift text parted into code and string literals, comments left out.
///
/// Knows what makes that hard: nested comments, interpolations with literals inside, raw and
/// multi-line literals, escapes and raw identifiers. Regex literals between bare slashes are
/// read as code.
struct SwiftScan: Sendable {
  /// What one line of a literal says.
  struct Literal: Hashable, Sendable {
    /// From 1.
    var line: Int
    /// Escapes resolved; interpolations left out.
    var text: String
  }

  /// One line of a literal each, in the order they begin.
  private(set) var literals: [Literal] = []
  /// The text with comments, literals and raw identifiers blanked, line breaks kept.
  private(set) var code = ""

  private let source: [Unicode.Scalar]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    source = Array(text.unicodeScalars)
    readCode(isInterpolation: false)
  }

  // MARK: Code

  /// Reads to the end, or in an interpolation past its closing parenthesis.
  private mutating func readCode(isInterpolation: Bool) {
    var depth = 0
    while let scalar = peek() {
      if starts("//") {
        while let next = peek(), next != "\n" { skip(next) }
      } else if starts("/*") {
        skipBlockComment()
      } else if let hashes = hashesBeforeQuote() {
        readLiteral(hashes: hashes)
      } else if scalar == "`" {
        skip(scalar)
        while let next = peek(), next != "`", next != "\n" { skip(next) }
        if peek() == "`" { position += 1 }
        code.append(" _ ")
      } else {
        if scalar == "(" { depth += 1 }
        if scalar == ")" {
          depth -= 1
          if isInterpolation, depth == 0 {
            position += 1
            return
          }
        }
        take(scalar)
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    while let scalar = peek() {
      if starts("/*") {
        depth += 1
        position += 2
      } else if starts("*/") {
        depth -= 1
        position += 2
        if depth == 0 { break }
      } else {
        skip(scalar)
      }
    }
    code.append(" ")
  }

  /// How many `#` stand before the quotation mark here; `nil` when no literal begins.
  private func hashesBeforeQuote() -> Int? {
    var count = 0
    while peek(count) == "#" { count += 1 }
    return peek(count) == "\"" ? count : nil
  }

  // MARK: Literals

  private mutating func readLiteral(hashes: Int) {
    position += hashes
    let isLong = starts("\"\"\"")
    let quote = String(repeating: "\"", count: isLong ? 3 : 1)
    let end = quote + String(repeating: "#", count: hashes)
    let escape = "\\" + String(repeating: "#", count: hashes)
    position += quote.count
    code.append(" \"\" ")

    var slot = open()
    while let scalar = peek() {
      if starts(end) {
        position += end.count
        return
      } else if starts(escape) {
        position += escape.count
        readEscape(into: slot)
      } else if scalar == "\n" {
        // A line break ends a short literal that somebody forgot to close.
        if !isLong { return }
        take(scalar)
        slot = open()
      } else {
        literals[slot].text.unicodeScalars.append(scalar)
        position += 1
      }
    }
  }

  private mutating func open() -> Int {
    literals.append(Literal(line: line, text: ""))
    return literals.count - 1
  }

  private mutating func readEscape(into slot: Int) {
    guard let scalar = peek() else { return }
    if scalar == "(" {
      readCode(isInterpolation: true)
      return
    }
    skip(scalar)
    switch scalar {
    case "n": literals[slot].text.append("\n")
    case "r": literals[slot].text.append("\r")
    case "t": literals[slot].text.append("\t")
    case "0", "\n": break
    case "u": literals[slot].text.unicodeScalars.append(contentsOf: readCodePoint())
    default: literals[slot].text.unicodeScalars.append(scalar)
    }
  }

  /// Reads `{e5}` after `\u`.
  private mutating func readCodePoint() -> [Unicode.Scalar] {
    guard peek() == "{" else { return [] }
    position += 1
    var digits = ""
    while let scalar = peek(), scalar != "}", scalar != "\n" {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    if peek() == "}" { position += 1 }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { [$0] } ?? []
  }

  // MARK: Position

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < source.count ? source[position + ahead] : nil
  }

  private func starts(_ text: String) -> Bool {
    var ahead = 0
    for scalar in text.unicodeScalars {
      if peek(ahead) != scalar { return false }
      ahead += 1
    }
    return true
  }

  /// Moves on; only line breaks stay in the code.
  private mutating func skip(_ scalar: Unicode.Scalar) {
    if scalar == "\n" { take(scalar) } else { position += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    code.unicodeScalars.append(scalar)
    if scalar == "\n" { line += 1 }
    position += 1
  }
}
