/// From Unicode scalars to the codes of `Letters`.
enum LetterTable {
  /// What a scalar is to a reader of words.
  enum Reading {
    case code(UInt8)
    /// A combining mark: changes the letter before it or says nothing.
    case mark(UInt32)
    /// Part of the letter before it, such as a soft hyphen.
    case nothing
  }

  /// Codes of the scalars below `plainEnd`, which are nearly all of any Swedish text.
  static let plain: [UInt8] = (UInt32(0)..<plainEnd).map { value in
    value < 0x80 ? ascii(UInt8(value)) : value < 0xC0 ? Letters.separator : latin(value)
  }
  static let plainEnd: UInt32 = 0x180
  /// The one scalar below `plainEnd` that is part of the letter before it.
  static let softHyphen: UInt32 = 0xAD

  static func reading(of scalar: Unicode.Scalar) -> Reading {
    let value = scalar.value
    if value < plainEnd, value != softHyphen { return .code(plain[Int(value)]) }
    switch value {
    case 0x300...0x36F: return .mark(value)
    case softHyphen, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .nothing
    case 0x2010, 0x2011: return .code(Letters.hyphen)
    default:
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return .code(isLetter ? Letters.other(scalar) : Letters.separator)
    }
  }

  /// The letter a base and a combining mark make (NFC): `a` + ring gives `å`. Marks Swedish does
  /// not use leave the base as it is.
  static func composed(_ base: UInt8, _ mark: UInt32) -> UInt8 {
    switch (base, mark) {
    case (Letters.ascii("a"), 0x30A): Letters.aRing
    case (Letters.ascii("a"), 0x308): Letters.aDots
    case (Letters.ascii("o"), 0x308): Letters.oDots
    case (Letters.ascii("u"), 0x308): Letters.uDots
    case (Letters.ascii("e"), 0x301): Letters.eAcute
    case (Letters.ascii("e"), 0x300): Letters.eGrave
    default: base
    }
  }

  private static func ascii(_ value: UInt8) -> UInt8 {
    switch value {
    case 48...57, 97...122: value
    case 65...90: value + 32
    case 45: Letters.hyphen
    default: Letters.separator
    }
  }

  /// Latin-1 and Latin Extended-A, from U+00C0.
  private static func latin(_ value: UInt32) -> UInt8 {
    switch value {
    case 0xC5, 0xE5: Letters.aRing
    case 0xC4, 0xE4: Letters.aDots
    case 0xD6, 0xF6: Letters.oDots
    case 0xC9, 0xE9: Letters.eAcute
    case 0xC8, 0xE8: Letters.eGrave
    case 0xDC, 0xFC: Letters.uDots
    case 0xC6, 0xE6: Letters.ligatureAE
    case 0xD8, 0xF8: Letters.oStroke
    default: unmarked(value)
    }
  }

  /// The letter under a mark, such as `s` for `š`.
  private static func unmarked(_ value: UInt32) -> UInt8 {
    for (range, letter) in unmarkedLetters where range.contains(value) {
      return Letters.ascii(letter)
    }
    return Letters.separator
  }

  private static let unmarkedLetters: [(ClosedRange<UInt32>, Unicode.Scalar)] = [
    (0xC0...0xC3, "a"), (0xE0...0xE3, "a"), (0x100...0x105, "a"), (0xC7...0xC7, "c"),
    (0xE7...0xE7, "c"), (0x106...0x10D, "c"), (0xD0...0xD0, "d"), (0xF0...0xF0, "d"),
    (0x10E...0x111, "d"), (0xCA...0xCB, "e"), (0xEA...0xEB, "e"), (0x112...0x11B, "e"),
    (0x11C...0x123, "g"), (0x124...0x127, "h"), (0xCC...0xCF, "i"), (0xEC...0xEF, "i"),
    (0x128...0x131, "i"), (0x134...0x135, "j"), (0x136...0x138, "k"), (0x139...0x142, "l"),
    (0xD1...0xD1, "n"), (0xF1...0xF1, "n"), (0x143...0x14B, "n"), (0xD2...0xD5, "o"),
    (0xF2...0xF5, "o"), (0x14C...0x153, "o"), (0x154...0x159, "r"), (0xDF...0xDF, "s"),
    (0x15A...0x161, "s"), (0x162...0x167, "t"), (0xDE...0xDE, "t"), (0xFE...0xFE, "t"),
    (0xD9...0xDB, "u"), (0xF9...0xFB, "u"), (0x168...0x173, "u"), (0x174...0x175, "w"),
    (0xDD...0xDD, "y"), (0xFD...0xFD, "y"), (0xFF...0xFF, "y"), (0x176...0x178, "y"),
    (0x179...0x17E, "z"), (0x17F...0x17F, "s"),
  ]
}
