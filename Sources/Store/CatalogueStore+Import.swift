package import Domain
import GRDB

/// What an import brings: cards, and the lists they point into.
package struct CatalogueImport: Sendable {
  package var cards: [Insats]
  /// Municipalities whose every insats is among `cards`; one of theirs that is not is closed.
  package var covered: Set<MunicipalityKey>
  /// Added to or changed in the store's; those not given stay.
  package var providers: [Provider]
  /// Takes the place of the store's synonyms; `nil` leaves them.
  package var synonyms: [SynonymGroup]?

  package init(
    cards: [Insats], covered: Set<MunicipalityKey>, providers: [Provider] = [],
    synonyms: [SynonymGroup]? = nil
  ) {
    self.cards = cards
    self.covered = covered
    self.providers = providers
    self.synonyms = synonyms
  }
}

extension CatalogueStore {
  /// Brings the catalogue in step with an import, in one transaction: new cards, changed ones,
  /// and closed ones, each with a revision and an event. Cards are never deleted. When nothing
  /// differs nothing is written, neither event nor version.
  /// - Parameters:
  ///   - given: what is imported.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - day: the same moment's day, on which codes that fall out end.
  ///   - isDryRun: works everything out, refusals as well, and stores nothing.
  /// - Returns: new and changed cards in the order of the import, then closed ones.
  /// - Throws: `duplicate`, `unknownReference`, `forbiddenText`, `constraint`.
  @discardableResult
  package func importCatalogue(
    _ given: CatalogueImport, by actor: String, at: Int, day: Day, isDryRun: Bool = false
  ) throws(StoreError) -> [CatalogueChange] {
    var changes: [CatalogueChange] = []
    func run(_ database: Database) throws {
      changes = try Self.carryOut(given, .init(actor: actor, at: at), day: day, database)
    }
    if isDryRun {
      try dryRun(run)
    } else {
      try write(run)
    }
    return changes
  }

  /// Brings code lists and municipalities in step with the bundled ones, when `digest` is not
  /// the one they were last synced with. A code that is pointed at is never removed: it stays
  /// with its validity ended.
  /// - Returns: whether anything was done.
  @discardableResult
  package func sync(
    _ codes: CodeLists, municipalities: [Municipality], providers: [Provider],
    synonyms: [SynonymGroup], digest: String, by actor: String, at: Int, day: Day
  ) throws(StoreError) -> Bool {
    if try codesDigest == digest { return false }
    return try write { database in
      // Another process may have done it meanwhile.
      if try StoreMeta.read(database)?.codesDigest == digest { return false }
      let writer = ListWriter(database: database, day: day)
      try writer.write(municipalities)
      try writer.write(codes)
      try writer.write(providers)
      try writer.write(synonyms)
      try database.execute(sql: "UPDATE meta SET codes_digest = ?", arguments: [digest])
      try StoreMeta.raiseVersion(database)
      try EventLog(database: database).append(
        .listsSynced, subject: "", content: try Seal(database), .init(actor: actor, at: at))
      return true
    }
  }

  /// Runs a write and takes it back.
  private func dryRun(_ body: (Database) throws -> Void) throws(StoreError) {
    struct TakeBack: Error {}
    try write { database in
      do {
        try database.inSavepoint {
          try body(database)
          // Deferred foreign keys are looked at on commit, which never comes.
          try database.checkForeignKeys()
          throw TakeBack()
        }
      } catch is TakeBack {}
    }
  }

  static func carryOut(
    _ given: CatalogueImport, _ stamp: EventLog.Stamp, day: Day, _ database: Database
  ) throws -> [CatalogueChange] {
    let before = try Seal(database).lists
    let lists = ListWriter(database: database, day: day)
    if !given.providers.isEmpty { try lists.write(given.providers) }
    if let synonyms = given.synonyms { try lists.write(synonyms) }
    let ledger = PlaceLedger(database: database)
    let cards = try given.cards.map { card in
      var card = card
      card.places = PlaceLedger.totals(card.places, own: try ledger.own(card.id))
      card.places.reserved = try GroupPlaces(database: database)
        .counted(card.places.reserved, card.id)
      return card
    }
    let plan = try ImportPlan(
      cards, covering: given.covered, known: try known(database))
    try References(database).check(plan.steps.map(\.card))
    let writer = CardWriter(database: database)
    for step in plan.steps { try writer.write(step, stamp) }
    if try !plan.steps.isEmpty || Seal(database).lists != before {
      try StoreMeta.raiseVersion(database)
      try EventLog(database: database).append(
        .catalogueImported, subject: "", content: try Seal(database), stamp)
    }
    return plan.steps.map(\.change)
  }

  private static func known(_ database: Database) throws -> [InsatsID: ImportPlan.Known] {
    let rows = try Row.fetchAll(database, sql: "SELECT id, version FROM insats ORDER BY id")
    let versions = try rows.map { try $0.decode(Int.self, atIndex: 1) }
    let cards = try CardReader(database: database).cards()
    guard cards.count == versions.count else { throw StoreError.damaged }
    return Dictionary(
      zip(cards, versions).map { ($0.id, .init(card: $0, version: $1)) },
      uniquingKeysWith: { first, _ in first })
  }
}
