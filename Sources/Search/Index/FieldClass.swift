/// How much it counts where on a card a word stands, best first. A word that stands in several
/// places of a card counts where it counts most.
enum FieldClass: Int, CaseIterable, Comparable, Sendable {
  /// The first word of the name.
  case nameStart
  /// Name and id.
  case name
  /// Short names, other names, and what the facets are called.
  case key
  /// What the card's kind, groups and provider belong to.
  case above
  /// Running text.
  case text
  /// Whom it is not for, other cards and files: findable, but behind everything else.
  case aside

  /// In tenths of a grade.
  var weight: Int {
    switch self {
    case .nameStart, .name: 40
    case .key: 20
    case .above: 15
    case .text: 10
    case .aside: 5
    }
  }

  /// What the first word of the name is worth more than the others: it decides between equals.
  static let firstWordBonus = 4

  /// What a grade is worth here, 0…`mostScore`.
  func score(_ grade: Int) -> Int {
    grade * weight / 10 + (self == .nameStart ? Self.firstWordBonus : 0)
  }

  static let mostScore = 100 * 40 / 10 + firstWordBonus

  /// Names and keywords, where misspelt words are looked for first.
  var isKey: Bool { self <= .above }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
