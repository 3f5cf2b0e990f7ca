package import Domain

/// How many cards each value of each facet would leave, for the current words and filter; each
/// facet is counted with its own selection removed. Values without a card are left out.
package struct FacetCounts: Hashable, Sendable {
  /// Cards that pass words and filter.
  package let total: Int
  /// By group key, and `MapRow.missingKey`; a group counts everything below it.
  package let groups: [String: Int]
  /// A kind counts everything below it.
  package let kinds: [KindKey: Int]
  package let operations: [Operation: Int]
  package let municipalities: [MunicipalityKey: Int]
  package let statuses: [InsatsStatus: Int]
  /// Cards with free places known and above zero.
  package let free: Int
  /// Cards with free places known and zero.
  package let full: Int

  init(_ answering: BitSet, _ filter: CatalogueFilter, _ masks: FacetMasks) {
    func rest(without part: FacetMasks.Part) -> BitSet {
      var cards = masks.accepted(filter, without: part)
      cards.formIntersection(answering)
      return cards
    }
    func counts<Value>(_ sets: [Value: BitSet], _ part: FacetMasks.Part) -> [Value: Int] {
      let cards = rest(without: part)
      return sets.mapValues { cards.commonCount($0) }.filter { $0.value > 0 }
    }
    total = masks.accepted(filter).commonCount(answering)
    groups = counts(masks.groups, .groups)
    kinds = counts(masks.kinds, .kinds)
    operations = counts(masks.operations, .operations)
    municipalities = counts(masks.municipalities, .municipalities)
    statuses = counts(masks.statuses, .statuses)
    let places = counts(masks.free, .free)
    free = places[true] ?? 0
    full = places[false] ?? 0
  }
}
