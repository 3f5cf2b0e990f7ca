package import Domain

/// The words of some of the cards: what of building an index can be done beside other parts, on
/// threads of the caller's.
package struct SearchIndexPart: Sendable {
  /// Of the cards of this part, see `IndexSection.order`.
  let order: ArraySlice<UInt32>
  let builder: IndexBuilder
  /// Of all cards; only the last part has them, and the fewest cards.
  let masks: FacetMasks?

  /// What parts of one catalogue have in common; made once, before them.
  package struct Plan: Sendable {
    let catalogue: Catalogue
    let order: [UInt32]

    package init(_ catalogue: Catalogue) {
      self.catalogue = catalogue
      order = IndexStorage.order(catalogue)
    }
  }

  /// - Parameters:
  ///   - plan: the same for all parts.
  ///   - part: 0 ..< `count`.
  ///   - count: how many parts there are.
  package init(_ plan: Plan, part: Int = 0, of count: Int = 1) {
    let catalogue = plan.catalogue
    let order = plan.order
    // The last also makes the masks, which take as long as a seventh of the words.
    let shares = count == 1 ? 7 : 7 * count + 1 - count
    let first = order.count * 7 * part / max(1, shares)
    let end = part == count - 1 ? order.count : order.count * 7 * (part + 1) / max(1, shares)
    self.order = order[first..<end]
    masks = part == count - 1 && count > 1 ? FacetMasks(catalogue, order: order) : nil
    var builder = IndexBuilder(synonyms: Synonyms(catalogue.synonyms))
    let fields = FieldText(catalogue: catalogue)
    catalogue.insatser.withUnsafeBufferPointer { insatser in
      for place in order[first..<end] {
        fields.forEach(insatser[Int(place)]) { builder.add($1, $0) }
        builder.endCard()
      }
    }
    self.builder = builder
  }
}
