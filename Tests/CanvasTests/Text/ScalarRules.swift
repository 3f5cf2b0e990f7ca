/// What the sanitiser promises about single code points, said apart from how it does it.
enum ScalarRules {
  /// Categories that must never reach a terminal.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint || isPicture(scalar)
    }
  }

  /// Code points shown as pictures unless something else is asked for.
  static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || (0x1F000...0x1FAFF).contains(scalar.value)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Hangul vowels and finals, which have no width of their own.
  static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
  }

  /// Whether the code point alone must come through as it is.
  static func mustPass(_ scalar: Unicode.Scalar) -> Bool {
    !isForbidden(scalar) && !isMark(scalar) && !isJoiningJamo(scalar)
      && scalar.properties.generalCategory != .spaceSeparator
  }

  /// Every scalar value, U+0000 to U+10FFFF without the surrogates.
  static var all: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
  }
}
