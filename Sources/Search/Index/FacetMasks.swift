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
  private var notEnded: BitSet

  /// - Parameter order: the places of the cards in the catalogue.
  init(_ catalogue: Catalogue, order: [UInt32]) {
    count = catalogue.insatser.count
    let none = BitSet(count: count)
    notEnded = none
    let codes = catalogue.codes
    var kindLines: [KindKey: [KindKey]] = [:]
    var groupLines: [TargetGroupKey: [String]] = [:]
    catalogue.insatser.withUnsafeBufferPointer { insatser in
      for (card, place) in order.enumerated() {
        let place = Int(place)
        if insatser[place].status != .ended { notEnded.insert(card) }
        statuses[insatser[place].status, default: none].insert(card)
        operations[insatser[place].operation, default: none].insert(card)
        municipalities[insatser[place].municipality, default: none].insert(card)
        if let provider = insatser[place].provider {
          providers[provider, default: none].insert(card)
        }
        if let free = insatser[place].places.free {
          self.free[free > 0, default: none].insert(card)
        }
        let kind = insatser[place].kind
        for kind in Self.remembered(&kindLines, kind, { codes.kinds.lineage(of: kind) }) {
          kinds[kind, default: none].insert(card)
        }
        let tags = insatser[place].targetGroups
        if tags.isEmpty { groups[MapRow.missingKey, default: none].insert(card) }
        for tag in tags {
          let line = Self.remembered(&groupLines, tag.group) {
            codes.targetGroups.lineage(of: tag.group).map(\.rawValue)
          }
          for group in line { groups[group, default: none].insert(card) }
        }
      }
    }
  }

  /// The parts of a filter that narrow each other.
  enum Part { case groups, kinds, operations, municipalities, providers, statuses, free }

  private static func remembered<Key: Hashable, Value>(
    _ known: inout [Key: Value], _ key: Key, _ made: () -> Value
  ) -> Value {
    if let value = known[key] { return value }
    let value = made()
    known[key] = value
    return value
  }

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
