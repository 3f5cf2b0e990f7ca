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
    let accepted = masks.accepted(filter).intersection(answering)
    func counts<Value>(_ sets: [Value: BitSet], _ part: FacetMasks.Part) -> [Value: Int] {
      // Only a part with a selection of its own, or with cards left out by themselves, differs.
      let isPlain = !masks.narrows(filter, part)
      let cards =
        isPlain ? accepted : masks.accepted(filter, without: part).intersection(answering)
      let held = cards.words.indices.filter { cards.words[$0] != 0 }
      return sets.mapValues { $0.commonCount(cards, in: held) }.filter { $0.value > 0 }
    }
    total = accepted.count
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
