/// The alphabet of the index: one byte a letter, so that comparing, sorting and scanning words
/// are loops over bytes.
///
/// `0`–`9` and `a`–`z` stand for themselves; å ä ö é è ü æ ø have codes of their own; letters
/// with other marks are read as the plain letter (`č` as `c`); letters of other scripts share 64
/// codes. Upper and lower case are the same.
enum Letters {
  /// Between words: space, full stop, bracket, anything that is no letter.
  static let separator: UInt8 = 0
  /// Between words as well, but remembered for compounds: `e-tjänst`, `budget- och …`.
  static let hyphen: UInt8 = 1

  static let aRing: UInt8 = 0x80
  static let aDots: UInt8 = 0x81
  static let oDots: UInt8 = 0x82
  static let eAcute: UInt8 = 0x83
  static let eGrave: UInt8 = 0x84
  static let uDots: UInt8 = 0x85
  static let ligatureAE: UInt8 = 0x86
  static let oStroke: UInt8 = 0x87
  /// The first of the 64 codes that the letters of other scripts share.
  private static let others: UInt8 = 0xC0

  static func isLetter(_ code: UInt8) -> Bool { code > hyphen }

  static func isDigit(_ code: UInt8) -> Bool { (48...57).contains(code) }

  static func isVowel(_ code: UInt8) -> Bool {
    switch fold(code) {
    case ascii("a"), ascii("e"), ascii("i"), ascii("o"), ascii("u"), ascii("y"): true
    default: false
    }
  }

  /// The letter without its dots, ring or accent: `å` and `ä` give `a`, `ö` gives `o`.
  static func fold(_ code: UInt8) -> UInt8 {
    switch code {
    case aRing, aDots, ligatureAE: ascii("a")
    case oDots, oStroke: ascii("o")
    case eAcute, eGrave: ascii("e")
    case uDots: ascii("u")
    default: code
    }
  }

  static func fold(_ codes: [UInt8]) -> [UInt8] { codes.map(fold) }

  /// The letters that are one when folded, the plain one first.
  static func spellings(of folded: UInt8) -> [UInt8] {
    [folded] + marked.filter { fold($0) == folded }
  }

  private static let marked = [
    aRing, aDots, oDots, eAcute, eGrave, uDots, ligatureAE, oStroke,
  ]

  /// The code of an ASCII letter given as a literal.
  static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }

  /// The code of a letter of another script.
  static func other(_ scalar: Unicode.Scalar) -> UInt8 {
    others + UInt8(truncatingIfNeeded: scalar.value & 0x3F)
  }

  /// Codes as text, for telling the user which word a misspelt one was taken for. Letters of
  /// other scripts are lost.
  static func text(_ codes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for code in codes { scalars.append(scalar(of: code)) }
    return String(scalars)
  }

  private static func scalar(of code: UInt8) -> Unicode.Scalar {
    switch code {
    case aRing: "\u{E5}"
    case aDots: "\u{E4}"
    case oDots: "\u{F6}"
    case eAcute: "\u{E9}"
    case eGrave: "\u{E8}"
    case uDots: "\u{FC}"
    case ligatureAE: "\u{E6}"
    case oStroke: "\u{F8}"
    case ..<0x80: Unicode.Scalar(code)
    default: "?"
    }
  }
}
