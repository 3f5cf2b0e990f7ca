/// A stable key of one kind of thing, such as `sprakhinder` among target groups.
///
/// The phantom type keeps a target group's key from being used as a kind's. Keys are ASCII,
/// lower case for code lists and upper case for insatser (`HBG-24`), and never change meaning.
package struct EntityKey<Entity>: RawRepresentable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

extension EntityKey: Hashable, Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension EntityKey: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension EntityKey: CustomStringConvertible {
  package var description: String { rawValue }
}

extension EntityKey: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension EntityKey: CodingKeyRepresentable {
  package var codingKey: any CodingKey { rawValue.codingKey }

  package init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}

/// The key of an insats, such as `HBG-24`: two or more letters, hyphens and digits.
package typealias InsatsID = EntityKey<Insats>
/// The key of a target group, such as `rehab`.
package typealias TargetGroupKey = EntityKey<TargetGroup>
/// The key of a kind of insats, such as `T08`.
package typealias KindKey = EntityKey<InsatsKind>
/// The key of a provider or unit, such as `uppdrag`.
package typealias ProviderKey = EntityKey<Provider>
/// The key of a municipality, such as `helsingborg`.
package typealias MunicipalityKey = EntityKey<Municipality>
/// The key of a row in one of the plain code lists.
package typealias CodeKey = EntityKey<CodeRow>
