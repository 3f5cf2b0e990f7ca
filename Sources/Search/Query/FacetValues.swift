package import Domain

/// The values of every facet, from the code lists of the catalogue.
package struct FacetValues: Sendable {
  private let values: [Facet: [FacetValue]]

  package init(codes: CodeLists, providers: [Provider], municipalities: [Municipality]) {
    let operations = Operation.allCases.map {
      FacetValue(key: $0.rawValue, name: FacetText.operations[$0] ?? $0.rawValue)
    }
    let missing = FacetValue(key: MapRow.missingKey, name: MapRow.missingKey)
    values = [
      .targetGroup: codes.targetGroups.rows.map {
        FacetValue(key: $0.key.rawValue, name: $0.name, synonyms: $0.synonyms)
      } + [missing],
      .kind: codes.kinds.rows.map {
        FacetValue(
          key: $0.key.rawValue, name: $0.name, synonyms: [$0.abbreviation] + $0.synonyms)
      },
      .provider: operations
        + providers.map { FacetValue(key: $0.key.rawValue, name: $0.name) },
      .free: [FacetText.yes, FacetText.no].map { FacetValue(key: $0, name: $0) },
      .municipality: municipalities.map {
        FacetValue(key: $0.key.rawValue, name: $0.name, synonyms: [$0.code])
      },
      .status: InsatsStatus.allCases.map {
        FacetValue(key: $0.rawValue, name: FacetText.statuses[$0] ?? $0.rawValue)
      },
    ]
  }

  /// The values of a facet in display order.
  package subscript(facet: Facet) -> [FacetValue] { values[facet] ?? [] }
}
