import Domain
import GRDB

/// The keys cards may point at, so that a wrong one is named; the foreign keys would only say
/// that there is one.
struct References {
  private let municipalities, kinds, groups, providers, legalGrounds, insatser: Set<String>

  /// The keys of the store as it is in this transaction.
  init(_ database: Database) throws {
    municipalities = try String.fetchSet(database, sql: "SELECT key FROM municipality")
    kinds = try String.fetchSet(database, sql: "SELECT key FROM insats_kind")
    groups = try String.fetchSet(database, sql: "SELECT key FROM target_group")
    providers = try String.fetchSet(database, sql: "SELECT key FROM provider")
    legalGrounds = try String.fetchSet(
      database, sql: "SELECT key FROM code_row WHERE list = ?",
      arguments: [CodeListName.legalGrounds.rawValue])
    insatser = try String.fetchSet(database, sql: "SELECT id FROM insats")
  }

  /// - Throws: `unknownReference` for the first key that is neither in the store nor, for
  ///   insatser, among `cards`.
  func check(_ cards: [Insats]) throws(StoreError) {
    let insatser = self.insatser.union(cards.map(\.id.rawValue))
    for card in cards {
      try check(card, .municipality, [card.municipality.rawValue], among: municipalities)
      try check(card, .kind, [card.kind.rawValue], among: kinds)
      try check(card, .targetGroups, card.targetGroups.map(\.group.rawValue), among: groups)
      try check(card, .notFor, card.notFor.map(\.group.rawValue), among: groups)
      try check(card, .places, card.places.reserved.map(\.group.rawValue), among: groups)
      try check(card, .provider, [card.provider?.rawValue], among: providers)
      try check(card, .legalGround, [card.legalGround?.rawValue], among: legalGrounds)
      try check(card, .combinableWith, card.combinableWith.map(\.rawValue), among: insatser)
      try check(card, .leadsTo, card.leadsTo.map(\.rawValue), among: insatser)
    }
  }

  private func check(
    _ card: Insats, _ field: InsatsField, _ keys: [String?], among known: Set<String>
  ) throws(StoreError) {
    for case let key? in keys where !known.contains(key) {
      throw .unknownReference(insats: card.id, field: field, value: key)
    }
  }
}
