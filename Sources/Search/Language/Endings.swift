/// The endings of Swedish nouns, and those of adjectives and verbs that look alike.
///
/// Only used to see that two words may be forms of one: *insats* + `en`, *insats* + `ernas`.
enum Endings {
  /// What a stem must end in to take an ending.
  enum Condition {
    case any
    case vowel
    case vowelOrLiquid
    /// `-s` alone says little (*kurs* is no form of *kur*): the stem must be a word of the index.
    case knownWord
  }

  struct Ending {
    let codes: [UInt8]
    let condition: Condition
    /// Whether it makes the plural of nouns that change their vowel: *städ|er*.
    let isUmlautPlural: Bool
  }

  static let all: [Ending] =
    endings(EndingText.any, .any)
    + endings(EndingText.afterVowelOrLiquid, .vowelOrLiquid)
    + endings(EndingText.afterVowel, .vowel)
    + endings(EndingText.genitive, .knownWord)

  static let longest = 5

  /// By the letters of an ending as one number.
  private static let byNumber = Dictionary(
    all.map { (number($0.codes), $0) }, uniquingKeysWith: { first, _ in first })

  private static func number(_ codes: some Sequence<UInt8>) -> UInt64 {
    codes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func endings(_ list: String, _ condition: Condition) -> [Ending] {
    let umlautPlurals = Set(EndingText.umlautPlural.split(separator: " "))
    return list.split(separator: " ").map {
      Ending(
        codes: Array($0.utf8), condition: condition,
        isUmlautPlural: umlautPlurals.contains($0))
    }
  }

  /// Whether some codes are nothing or an ending that fits the letter before them.
  static func fits(
    _ codes: some Collection<UInt8>, after last: UInt8, umlautOnly: Bool = false
  ) -> Bool {
    if codes.isEmpty { return !umlautOnly }
    guard codes.count <= longest, let ending = byNumber[number(codes)] else { return false }
    return umlautOnly ? ending.isUmlautPlural : allows(ending.condition, after: last)
  }

  /// Whether a stem that ends in `last` can take an ending; whether it is a known word is asked
  /// by the caller.
  static func allows(_ condition: Condition, after last: UInt8) -> Bool {
    switch condition {
    case .any, .knownWord: true
    case .vowel: Letters.isVowel(last)
    case .vowelOrLiquid:
      Letters.isVowel(last) || last == Letters.ascii("l") || last == Letters.ascii("r")
    }
  }
}
