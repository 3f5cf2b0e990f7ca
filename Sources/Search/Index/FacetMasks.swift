import Domain

/// Which cards each value of each facet takes in, as bits, by the rule of `CatalogueFilter`.
struct FacetMasks: Sendable {
  let count: Int
  /// By group key and `MapRow.missingKey`; a group takes in everything below it.
  private(set) var groups: [String: BitSet] = [:]
  private(set) var kinds: [KindKey: BitSet] = [:]
  private(set) var operations: [Operation: BitSet] = [:]
  private(set) var municipalities: [MunicipalityKey: BitSet] = [:]
  private(set) var providers: [ProviderKey: BitSet] = [:]
  private(set) var statuses: [InsatsStatus: BitSet] = [:]
  /// By free places known and above zero, and known and zero.
  private(set) var free: [Bool: BitSet] = [:]
  /// Cards that have not ended; what is searched when no status is asked for.
  private let notEnded: BitSet

  /// - Parameter order: the places of the cards in the catalogue.
  init(_ catalogue: Catalogue, order: [UInt32]) {
    count = catalogue.insatser.count
    let none = BitSet(count: count)
    var notEnded = none
    let codes = catalogue.codes
    for (card, place) in order.enumerated() {
      let insats = catalogue.insatser[Int(place)]
      if insats.status != .ended { notEnded.insert(card) }
      statuses[insats.status, default: none].insert(card)
      operations[insats.operation, default: none].insert(card)
      municipalities[insats.municipality, default: none].insert(card)
      if let provider = insats.provider { providers[provider, default: none].insert(card) }
      if let free = insats.places.free { self.free[free > 0, default: none].insert(card) }
      for kind in codes.kinds.lineage(of: insats.kind) { kinds[kind, default: none].insert(card) }
      if insats.targetGroups.isEmpty { groups[MapRow.missingKey, default: none].insert(card) }
      for tag in insats.targetGroups {
        for group in codes.targetGroups.lineage(of: tag.group) {
          groups[group.rawValue, default: none].insert(card)
        }
      }
    }
    self.notEnded = notEnded
  }

  /// The parts of a filter that narrow each other.
  enum Part { case groups, kinds, operations, municipalities, providers, statuses, free }

  /// Whether a part of a filter leaves cards out.
  func narrows(_ filter: CatalogueFilter, _ part: Part) -> Bool {
    switch part {
    case .groups: !filter.groups.isEmpty
    case .kinds: !filter.kinds.isEmpty
    case .operations: !filter.operations.isEmpty
    case .municipalities: !filter.municipalities.isEmpty
    case .providers: !filter.providers.isEmpty
    case .free: filter.hasFreePlace != nil
    // Without a status asked for, what has ended is left out.
    case .statuses: true
    }
  }

  /// The cards that pass the filter, one part left out if wanted.
  func accepted(_ filter: CatalogueFilter, without left: Part? = nil) -> BitSet {
    var accepted = BitSet(count: count, full: true)
    func narrow<Value: Hashable>(_ part: Part, _ values: [Value], _ masks: [Value: BitSet]) {
      guard !values.isEmpty, part != left else { return }
      var any = BitSet(count: count)
      for value in values { if let mask = masks[value] { any.formUnion(mask) } }
      accepted.formIntersection(any)
    }
    narrow(.groups, filter.groups, groups)
    narrow(.kinds, filter.kinds, kinds)
    narrow(.operations, filter.operations, operations)
    narrow(.municipalities, filter.municipalities, municipalities)
    narrow(.providers, filter.providers, providers)
    narrow(.free, filter.hasFreePlace.map { [$0] } ?? [], free)
    narrow(.statuses, filter.statuses, statuses)
    if filter.statuses.isEmpty, left != .statuses { accepted.formIntersection(notEnded) }
    return accepted
  }
}
