/// How good each kind of match is, 0–100, in one place (performance anchor 7.3).
///
/// A grade is multiplied by the weight of the field it was found in, see `FieldClass`. `rarity` is
/// that of the word found (`TermTraits`, 0…6): a word that few cards have says more.
enum Grading {
  /// 90–94.
  static func exact(rarity: Int) -> Int { 90 + 4 * rarity / TermTraits.mostRarity }
  /// 88–92.
  static func inflected(rarity: Int) -> Int { 88 + 4 * rarity / TermTraits.mostRarity }
  /// Taken off another form when the stem itself changes: *östra* for *öster*.
  static let changedStem = 4
  /// The least of other forms.
  static let leastForm = 88 - changedStem

  /// 78–91: the rarer the word, and a little the larger the part of it that has been typed. The
  /// beginning of a rare word is worth more than a common word whole: who wants one of the many has
  /// more to type, and sees the few meanwhile.
  static func prefix(typed: Int, of letters: Int, rarity: Int) -> Int {
    78 + 2 * rarity + (2 * typed > letters ? 1 : 0)
  }
  /// One or two letters fit so many words that all are as good.
  static let firstLetters = 82

  /// 74–80.
  static func compoundEnd(rarity: Int) -> Int { 74 + rarity }
  /// 64–70.
  static func inside(rarity: Int) -> Int { 64 + rarity }

  /// Taken off, once a word, for missing or superfluous dots and rings: exact spelling first, and the
  /// word itself without them before longer words with them.
  static let unmarked = 10
  /// Taken off when only a stem of the query word is found there: *förälder* in *föräldrasvenska*.
  static let stemPrefix = 8
  static let inflectedCompoundEnd = 2
  static let stemInside = 8
  /// Taken off a synonym, so that the word itself comes first when both are found.
  static let synonym = 3
  /// Taken off a synonym that is only a part of the word found.
  static let synonymPart = 14

  /// 58 for one error, 50 for two, 46 for three.
  static func typo(errors: Int) -> Int {
    switch errors {
    case ...0: 62
    case 1: 58
    case 2: 50
    default: 46
    }
  }
  /// Taken off when the misspelt word is only a part of the word found.
  static let typoInPart = 6

  /// 30–40.
  static func overlap(percent: Int) -> Int { 20 + percent / 5 }

  /// From here on a match in a name or keyword is good enough not to look for typing errors.
  static let sound = 50

  /// The fewest letters that are looked for inside words, and at the end of compounds.
  static let shortestInside = 4
  static let shortestEnd = 3
  /// The fewest letters of a stem that opens compounds when it is spelled without dots.
  static let shortestFoldedStem = 5
  /// The fewest letters the first part of a compound has.
  static let shortestFirstPart = 2
}
