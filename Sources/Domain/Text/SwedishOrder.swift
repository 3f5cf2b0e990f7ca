/// Swedish alphabetical order, a–z å ä ö, without ICU (which costs 15 ms at first use) and
/// independent of the system's locale.
///
/// Case and accents only decide between words that are otherwise equal; é sorts as e, ü as y,
/// æ as ä, ø as ö. Digits come before letters, other signs before digits.
package enum SwedishOrder {
  /// Whether `left` comes before `right`.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let first = sortKey(left)
    let second = sortKey(right)
    if first != second { return first.lexicographicallyPrecedes(second) }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  /// Bytes whose order is the alphabetical order. Compare with `lexicographicallyPrecedes`.
  package static func sortKey(_ text: String) -> [UInt8] {
    simpleKey(text) ?? text.lowercased().map(weight)
  }

  /// The key of a text of ASCII, the letters å to ÿ, dashes and quotes, a few bytes at a time: what
  /// nearly every name is, and a tenth of the cost of looking at characters. `nil` for any other.
  private static func simpleKey(_ text: String) -> [UInt8]? {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      // A carriage return and a line feed are one character.
      case 0x0D: return nil
      case 0..<0x80: key.append(ascii[Int(byte)])
      // U+00C0 to U+00FF.
      case 0xC3:
        guard let next = bytes.next() else { return nil }
        key.append(letters[Int(next & 0x3F)])
      // U+2010 to U+2027, dashes and quotes: signs without letters.
      case 0xE2:
        guard bytes.next() == 0x80, let next = bytes.next(), (0x90...0xA7).contains(next) else {
          return nil
        }
        key.append(sign)
      default: return nil
      }
    }
    return key
  }

  private static let sign: UInt8 = 5
  private static let ascii = (0..<0x80).map { weight(of: UInt8($0)) }
  private static let letters = (0xC0...0xFF).map { weight(of: UInt8($0)) }

  /// The weight of a code point below U+0100, whatever its case.
  private static func weight(of scalar: UInt8) -> UInt8 {
    let lower = String(Character(Unicode.Scalar(scalar))).lowercased()
    return lower.first.map(weight) ?? sign
  }

  private static func weight(of character: Character) -> UInt8 {
    switch character {
    case "0"..."9" where character.isASCII: return (character.asciiValue ?? 48) - 48 + 10
    case "a"..."z" where character.isASCII: return (character.asciiValue ?? 97) - 97 + 100
    case "é", "è", "ê", "ë": return 104
    case "á", "à", "â", "ã": return 100
    case "í", "ì", "î", "ï": return 108
    case "ó", "ò", "ô", "õ": return 114
    case "ú", "ù", "û": return 120
    case "ü", "ý": return 124
    case "ñ": return 113
    case "ç": return 102
    case "å": return 126
    case "ä", "æ": return 127
    case "ö", "ø": return 128
    case " ": return 1
    default: return character.isLetter ? 200 : sign
    }
  }
}
