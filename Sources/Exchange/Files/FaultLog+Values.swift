import Domain

/// How long texts and lists may be.
enum Limit {
  /// Names and other short texts, in Unicode scalars.
  static let name = 120
  /// Other texts, in Unicode scalars.
  static let text = 4_000
  /// Items of a list inside a row.
  static let items = 50
}

/// Readers of single values. Each gives `nil` after having reported why.
extension FaultLog {
  func text(
    _ node: FileNode, _ field: String, limit: Int = Limit.text, multiline: Bool = false
  ) -> String? {
    guard let raw = node.asText else {
      report(.wrongForm(expected: .text), at: node, field: field)
      return nil
    }
    let text = CleanText.composed(CleanText.trimmed(raw))
    if text.isEmpty {
      report(.wrongForm(expected: .text), at: node, field: field)
      return nil
    }
    if let scalar = CleanText.firstForbidden(in: text, multiline: multiline) {
      report(.forbiddenCharacter(code: scalar.value), at: node, field: field)
      return nil
    }
    if text.unicodeScalars.count > limit {
      report(.tooLong(limit: limit), at: node, field: field)
      return nil
    }
    return text
  }

  func wholeNumber(_ node: FileNode, _ field: String, in range: ClosedRange<Int>) -> Int? {
    let digits: String? =
      switch node.value {
      case .word(let text), .number(let text): CleanText.trimmed(text)
      default: nil
      }
    guard let digits, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), range.contains(number)
    else {
      report(.wrongForm(expected: .wholeNumber), at: node, field: field)
      return nil
    }
    return number
  }

  func yesOrNo(_ node: FileNode, _ field: String) -> Bool? {
    switch node.value {
    case .bool(let value): return value
    case .word(let text):
      switch CleanText.trimmed(text) {
      case "ja", "true": return true
      case "nej", "false": return false
      default: break
      }
    default: break
    }
    report(.wrongForm(expected: .yesOrNo), at: node, field: field)
    return nil
  }

  func day(_ node: FileNode, _ field: String) -> Day? {
    guard let text = node.asText, let day = Day(CleanText.trimmed(text)) else {
      report(.wrongForm(expected: .day), at: node, field: field)
      return nil
    }
    return day
  }

  /// A new key of a code list or provider: ASCII letters, digits, `-` and `_`, at most 40.
  func key(_ node: FileNode, _ field: String) -> String? {
    identifier(node, field) { key in
      key.utf8.count <= 40 && key.first != "-"
        && key.utf8.allSatisfy {
          (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
            || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
  }

  /// The id of an insats: two capital letters, then capitals, digits and inner hyphens, at least
  /// one digit, at most 24 characters (`HBG-S06`).
  func insatsID(_ node: FileNode, _ field: String) -> InsatsID? {
    identifier(node, field) { key in
      let bytes = Array(key.utf8)
      let isCapital: (UInt8) -> Bool = { (65...90).contains($0) }
      let isDigit: (UInt8) -> Bool = { (48...57).contains($0) }
      return (3...24).contains(bytes.count) && bytes.prefix(2).allSatisfy(isCapital)
        && bytes.allSatisfy { isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        && bytes.contains(where: isDigit) && bytes.last != UInt8(ascii: "-")
    }.map { InsatsID($0) }
  }

  /// A key that must be among the known ones.
  func code(_ node: FileNode, _ field: String, among known: KnownKeys) -> String? {
    guard let raw = node.asText else {
      report(.wrongForm(expected: .identifier), at: node, field: field)
      return nil
    }
    let key = CleanText.trimmed(raw)
    guard known.contains(key) else {
      report(.unknownCode(value: key, near: known.near(key)), at: node, field: field)
      return nil
    }
    return key
  }

  /// The items of a list, at most `limit`; `nil` when it is no list.
  func items(_ node: FileNode, _ field: String, limit: Int = Limit.items) -> [FileNode]? {
    guard case .list(let items) = node.value else {
      report(.wrongForm(expected: .list), at: node, field: field)
      return nil
    }
    guard items.count <= limit else {
      report(.tooLong(limit: limit), at: node, field: field)
      return nil
    }
    return items
  }

  private func identifier(
    _ node: FileNode, _ field: String, _ isRight: (String) -> Bool
  ) -> String? {
    guard let raw = node.asText, isRight(CleanText.trimmed(raw)), !CleanText.trimmed(raw).isEmpty
    else {
      report(.wrongForm(expected: .identifier), at: node, field: field)
      return nil
    }
    return CleanText.trimmed(raw)
  }
}
