import Foundation

/// What text from a file must be before it becomes part of the catalogue.
enum CleanText {
  /// The first character that is not let in: control characters, whatever cannot be
  /// seen, private use, unassigned, and the two Unicode line separators. Line feed is let in when
  /// `multiline`.
  static func firstForbidden(in text: String, multiline: Bool = false) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      if multiline, scalar == "\n" { return false }
      return isForbidden(scalar)
    }
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Characters YAML itself forbids, or takes as line breaks where an editor does not. They are
  /// looked for before the file is parsed, so that their line is the one an editor shows.
  static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// Without spaces and line feeds around it. Other white space is left, to be refused.
  static func trimmed(_ text: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
    return String(scalars[first...last])
  }

  /// The text in normal form C, in which å is one character.
  static func composed(_ text: String) -> String {
    // Nothing below U+0300 combines, and that is nearly all Swedish text.
    if text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return text }
    return text.precomposedStringWithCanonicalMapping
  }

  /// At most 60 characters, forbidden ones replaced, for showing in a fault.
  static func excerpt(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
      result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
