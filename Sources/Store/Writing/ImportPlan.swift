import Domain

/// What an import will do, worked out before anything is written.
struct ImportPlan {
  /// New and changed cards in the order of the import, then closed ones in the order of ids;
  /// each as it is to be stored, with the version it gets.
  private(set) var steps: [Step] = []

  struct Step {
    var change: CatalogueChange
    var card: Insats
    var version: Int
  }

  struct Known {
    var card: Insats
    var version: Int
  }

  /// - Parameters:
  ///   - cards: the cards of the import.
  ///   - covered: municipalities whose every card is in the import; a card of theirs that is
  ///     not in it is closed.
  ///   - known: the cards of the store.
  /// - Throws: `duplicate`.
  init(
    _ cards: [Insats], covering covered: Set<MunicipalityKey>, known: [InsatsID: Known]
  ) throws(StoreError) {
    var given: Set<InsatsID> = []
    for card in cards.lazy.map(\.stored) {
      guard given.insert(card.id).inserted else { throw .duplicate(card.id) }
      guard let old = known[card.id] else {
        add(.new, card, fields: [], version: 1)
        continue
      }
      let fields = card.differences(from: old.card)
      if !fields.isEmpty { add(.changed, card, fields: fields, version: old.version + 1) }
    }
    let left = known.values.filter {
      covered.contains($0.card.municipality) && !given.contains($0.card.id)
        && $0.card.status != .ended
    }
    for old in left.sorted(by: { $0.card.id < $1.card.id }) {
      var card = old.card
      card.status = .ended
      add(.closed, card, fields: [.status], version: old.version + 1)
    }
  }

  private mutating func add(
    _ sort: CatalogueChange.Sort, _ card: Insats, fields: [InsatsField], version: Int
  ) {
    let change = CatalogueChange(id: card.id, name: card.name, sort: sort, fields: fields)
    steps.append(Step(change: change, card: card, version: version))
  }
}
