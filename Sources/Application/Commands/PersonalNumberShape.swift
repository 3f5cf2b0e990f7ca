/// What looks like a personal or coordination number: ten or twelve digits, perhaps with a hyphen,
/// a dash or a plus before the last four.
enum PersonalNumberShape {
  /// With the dashes that word processors put for a hyphen.
  private static let signs: Set<Character> = ["-", "+", "‐", "‑", "‒", "–", "—", "−"]

  /// Whether one stands anywhere in a text, not as part of a longer run of digits.
  static func isIn(_ text: String) -> Bool {
    var digits = 0
    var sinceSign: Int?
    for character in text + " " {
      if character.isASCII, character.isNumber {
        digits += 1
        if let count = sinceSign { sinceSign = count + 1 }
      } else if signs.contains(character), digits == 6 || digits == 8, sinceSign == nil {
        sinceSign = 0
      } else {
        if let count = sinceSign {
          if count == 4 { return true }
        } else if digits == 10 || digits == 12 {
          return true
        }
        digits = 0
        sinceSign = nil
      }
    }
    return false
  }
}
