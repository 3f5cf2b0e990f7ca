import Domain

extension CatalogueFilter {
  /// Adds a value of a facet by its key; a value that is there already stays once.
  mutating func add(_ facet: Facet, _ key: String) {
    func add<Value: Equatable>(_ value: Value?, to values: inout [Value]) {
      if let value, !values.contains(value) { values.append(value) }
    }
    switch facet {
    case .targetGroup: add(key, to: &groups)
    case .kind: add(KindKey(key), to: &kinds)
    case .provider:
      if let operation = Operation(rawValue: key) {
        add(operation, to: &operations)
      } else {
        add(ProviderKey(key), to: &providers)
      }
    case .free: hasFreePlace = key == FacetText.yes
    case .municipality: add(MunicipalityKey(key), to: &municipalities)
    case .status: add(InsatsStatus(rawValue: key), to: &statuses)
    }
  }

  /// The chosen values of a facet as keys.
  func keys(_ facet: Facet) -> [String] {
    switch facet {
    case .targetGroup: groups
    case .kind: kinds.map(\.rawValue)
    case .provider: operations.map(\.rawValue) + providers.map(\.rawValue)
    case .free: hasFreePlace.map { [$0 ? FacetText.yes : FacetText.no] } ?? []
    case .municipality: municipalities.map(\.rawValue)
    case .status: statuses.map(\.rawValue)
    }
  }
}
