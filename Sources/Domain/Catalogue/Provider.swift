/// A unit or organisation that runs insatser or works beside them (domain facts 1.A.2).
package struct Provider: Codable, Hashable, Sendable, Identifiable {
  package var key: ProviderKey
  package var name: String
  /// Such as `verksamhetsområde`, `enhet`, `statlig myndighet`.
  package var sort: String
  package var operation: Operation
  /// `nil` for those that belong to no single municipality.
  package var municipality: MunicipalityKey?
  /// The unit this one belongs to.
  package var parent: ProviderKey?
  package var facts: String?
  package var sources: [String]

  package var id: ProviderKey { key }

  package init(
    key: ProviderKey, name: String, sort: String, operation: Operation,
    municipality: MunicipalityKey? = nil, parent: ProviderKey? = nil, facts: String? = nil,
    sources: [String] = []
  ) {
    self.key = key
    self.name = name
    self.sort = sort
    self.operation = operation
    self.municipality = municipality
    self.parent = parent
    self.facts = facts
    self.sources = sources
  }
}
