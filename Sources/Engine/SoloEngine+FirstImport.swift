import Domain
import Exchange
package import Messages
package import Store

extension SoloEngine {
  /// Makes a user's real store with the cards of some files, whole or not at all: neither a fault
  /// in a file nor a full disk leaves an empty store behind.
  /// - Parameters:
  ///   - directory: made when it is missing.
  ///   - given: the files; `isDryRun` is not looked at.
  ///   - storeID: a UUID for the new store.
  ///   - user: the login name the system gives.
  ///   - bundled: the program's own files.
  ///   - clock: what time it is.
  /// - Returns: what the import did.
  /// - Throws: `faults`, `practiceData`, `store`.
  package static func create(
    _ directory: StoreDirectory, importing given: CatalogueFiles, storeID: String, user: String,
    bundled: BundledFiles, clock: EngineClock
  ) throws(EngineError) -> ImportReport {
    let lists = try bundled.lists()
    let content = try CatalogueImporter.read(
      given.files,
      against: Catalogue(
        insatser: [], codes: lists.book.codes, providers: lists.providers,
        municipalities: lists.book.municipalities))
    let invented = content.cards.filter { !$0.practiceFields.isEmpty }
    guard invented.isEmpty else { throw .practiceData(invented.map(\.id)) }
    var changes: [CatalogueChange]?
    let store = try EngineError.mapping { () throws(StoreError) in
      try CatalogueStore.openOrCreate(
        directory, mark: StoreMark(id: storeID), by: user, at: clock.now()
      ) { store throws(StoreError) in
        try store.sync(
          lists.book.codes, municipalities: lists.book.municipalities,
          providers: lists.providers, synonyms: lists.synonyms, digest: bundled.codesDigest,
          by: SoloEngine.system, at: clock.now(), day: clock.today())
        changes = try store.importCatalogue(
          CatalogueImport(cards: content.cards, covered: [], providers: content.providers),
          by: user, at: clock.now(), day: clock.today())
      }
    }
    guard let changes else {
      // Somebody else made the store meanwhile: an import as any other.
      let engine = SoloEngine(
        store: store, caller: Caller(name: user, roles: soloRoles), clock: clock)
      guard case .imported(let report) = try engine.send(.importCatalogue(given)) else {
        throw .store(.damaged)
      }
      return report
    }
    let version = try EngineError.mapping { () throws(StoreError) in try store.version }
    return ImportReport(
      changes: changes, read: content.cards.count, providers: content.providers.count,
      isDryRun: false, version: version)
  }
}
