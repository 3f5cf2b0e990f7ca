import Domain

/// Where on a card a word stands: a field, or a part of one that counts otherwise.
struct Place: Hashable, Sendable {
  let field: InsatsField
  let fieldClass: FieldClass

  static func field(_ field: InsatsField) -> Place {
    Place(field: field, fieldClass: fieldClass(of: field))
  }

  /// The first word of the name.
  static let nameStart = Place(field: .name, fieldClass: .nameStart)
  /// Names of what the card's own kind, groups and provider belong to.
  static let kindAbove = Place(field: .kind, fieldClass: .above)
  static let groupAbove = Place(field: .targetGroups, fieldClass: .above)
  static let providerAbove = Place(field: .provider, fieldClass: .above)

  private static func fieldClass(of field: InsatsField) -> FieldClass {
    switch field {
    case .id, .name: .name
    case .shortName, .aliases, .kind, .targetGroups, .provider, .unit, .municipality, .operation,
      .location:
      .key
    case .notFor, .combinableWith, .leadsTo, .sources: .aside
    default: .text
    }
  }
}
