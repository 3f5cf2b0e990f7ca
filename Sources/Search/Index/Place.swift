import Domain

/// Where on a card a word stands: a field, or a part of one that counts otherwise.
struct Place: Hashable, Sendable {
  /// Position in `Place.all`, below 64.
  let code: UInt8

  /// What a word found there is worth, and whether typing errors are looked for there.
  struct Worth: Sendable {
    var field: InsatsField
    /// In tenths: names 40, short names, keywords and facets 20, running text 10.
    var weight: Int
    /// Added to grade × weight / 10.
    var bonus = 0
  }

  /// What the first word of the name is worth more than the others.
  static let firstWordBonus = 20

  /// Fields in the order of the card, then the special places.
  static let all: [Worth] =
    InsatsField.allCases.map { Worth(field: $0, weight: weight(of: $0)) } + [
      Worth(field: .name, weight: 40, bonus: firstWordBonus),
      Worth(field: .kind, weight: 15),
      Worth(field: .targetGroups, weight: 15),
      Worth(field: .provider, weight: 15),
    ]

  static func field(_ field: InsatsField) -> Place { Place(code: codes[field] ?? 0) }

  private static let fieldCount = InsatsField.allCases.count
  /// The first word of the name.
  static let nameStart = Place(code: UInt8(fieldCount))
  /// Names of what the card's own kind, groups and provider belong to.
  static let kindAbove = Place(code: UInt8(fieldCount + 1))
  static let groupAbove = Place(code: UInt8(fieldCount + 2))
  static let providerAbove = Place(code: UInt8(fieldCount + 3))

  var worth: Worth { Self.all[Int(code)] }

  /// Names and keywords, where misspelt words are looked for first.
  var isKey: Bool { worth.weight >= 15 }

  private static let codes = Dictionary(
    uniqueKeysWithValues: InsatsField.allCases.enumerated().map { ($1, UInt8($0)) })

  private static func weight(of field: InsatsField) -> Int {
    switch field {
    case .id, .name: 40
    case .shortName, .aliases, .kind, .targetGroups, .provider, .unit, .municipality, .operation,
      .location:
      20
    // Whom it is not for, other cards and files: findable, but behind everything else.
    case .notFor, .combinableWith, .leadsTo, .sources: 5
    default: 10
    }
  }
}
