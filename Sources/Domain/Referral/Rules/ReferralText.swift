import Foundation

/// What text in an order must be, and how it is tidied before it is checked and stored.
package enum ReferralText {
  /// Longer texts (in bytes) are left as they are: every field refuses them, and tidying ten
  /// megabytes between two keys would be felt.
  private static let mostBytes = 64 * 1024

  /// The text in normal form C without blanks around it; foreign line breaks as line feeds, tabs
  /// and hard spaces as spaces, and without the invisible hyphens and marks that come along from
  /// word processors. On a single line, line breaks and runs of spaces become one space.
  ///
  /// Doing it twice changes nothing. Never do it to a draft: it would take the space somebody has
  /// just typed.
  package static func cleaned(_ text: String, isMultiline: Bool = false) -> String {
    guard text.utf8.count <= mostBytes else { return text }
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0xAD, 0x200B, 0xFEFF: continue
      case 0x0A where last == "\r": continue
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: kept.append(isMultiline ? "\n" : " ")
      case 0x09, 0xA0, 0x202F: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    let trimmed = withoutBlanksAround(kept, isMultiline: isMultiline)
    // Nothing below U+0300 combines, and that is nearly all Swedish text.
    if trimmed.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return trimmed }
    return trimmed.precomposedStringWithCanonicalMapping
  }

  /// What is wrong with one text, the gravest first: too long, a forbidden character, a personal
  /// number where none belongs, no words. An empty text is no fault here.
  package static func problem(
    of text: String, limit: Int, isMultiline: Bool, mayBeNumber: Bool = false
  ) -> ReferralFault.Problem? {
    let cleaned = cleaned(text, isMultiline: isMultiline)
    if isLonger(cleaned, than: limit) { return .tooLong(limit: limit) }
    if let scalar = firstForbidden(in: cleaned, isMultiline: isMultiline) {
      return .forbiddenCharacter(code: scalar.value)
    }
    if !mayBeNumber, PersonalNumber.looksPresent(in: cleaned) { return .personalNumberHere }
    return text.isEmpty || hasWords(cleaned) ? nil : .blankOnly
  }

  /// Whether there is a letter or a digit in it: blanks and signs alone say nothing.
  package static func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      if scalar.isASCII {
        return (48...57).contains(scalar.value) || (65...90).contains(scalar.value & ~0x20)
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Control and invisible characters, private use and what Unicode has not given a meaning; a
  /// line feed passes when the field has several lines.
  package static func firstForbidden(in text: String, isMultiline: Bool) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      if scalar.isASCII {
        return (scalar.value < 32 || scalar.value == 127) && !(isMultiline && scalar == "\n")
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return true
      default: return false
      }
    }
  }

  /// Whether there are more than `limit` Unicode scalars; looks no further than that.
  static func isLonger(_ text: String, than limit: Int) -> Bool {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    else { return false }
    return end < scalars.endIndex
  }

  private static func withoutBlanksAround(
    _ scalars: String.UnicodeScalarView, isMultiline: Bool
  ) -> String {
    if isMultiline {
      let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" }
      guard let first = scalars.firstIndex(where: { !isBlank($0) }),
        let last = scalars.lastIndex(where: { !isBlank($0) })
      else { return "" }
      return String(scalars[first...last])
    }
    return scalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
