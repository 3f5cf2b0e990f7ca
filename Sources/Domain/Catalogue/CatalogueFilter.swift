/// Facets of the catalogue. Values of one facet widen (or), different facets narrow (and).
///
/// Follows the map's counting rule: a group or kind takes in everything below it.
package struct CatalogueFilter: Codable, Hashable, Sendable {
  /// Keys of target groups, or `MapRow.missingKey` for cards without one.
  package var groups: [String] = []
  package var kinds: [KindKey] = []
  package var operations: [Operation] = []
  package var municipalities: [MunicipalityKey] = []
  package var providers: [ProviderKey] = []
  package var statuses: [InsatsStatus] = []
  /// `true`: free places known and above zero. `false`: known and zero.
  package var hasFreePlace: Bool?

  package init() {}

  package var isEmpty: Bool { self == CatalogueFilter() }

  /// Whether a card passes every facet. Ended insatser pass only when asked for by status.
  package func accepts(_ insats: Insats, codes: CodeLists) -> Bool {
    if statuses.isEmpty {
      if insats.status == .ended { return false }
    } else if !statuses.contains(insats.status) {
      return false
    }
    if !operations.isEmpty, !operations.contains(insats.operation) { return false }
    if !municipalities.isEmpty, !municipalities.contains(insats.municipality) { return false }
    if !providers.isEmpty {
      guard let provider = insats.provider, providers.contains(provider) else { return false }
    }
    if let hasFreePlace {
      guard let free = insats.places.free, (free > 0) == hasFreePlace else { return false }
    }
    if !kinds.isEmpty, !kinds.contains(where: { codes.kinds.isWithin(insats.kind, $0) }) {
      return false
    }
    return groups.isEmpty || groups.contains { accepts(insats.targetGroups, group: $0, codes) }
  }

  private func accepts(_ tags: [TargetGroupTag], group: String, _ codes: CodeLists) -> Bool {
    switch MapRow(key: group) {
    case .missing: tags.isEmpty
    case .group(let key): tags.contains { codes.targetGroups.isWithin($0.group, key) }
    }
  }
}
