package import Domain
import GRDB
import Synchronization

/// The store of one municipality office: code lists, the catalogue with its history, and the
/// chain of events. One connection; several stores may have the same file open.
///
/// Every method is one transaction and returns after its end: what is written is on the disk.
package final class CatalogueStore: Sendable {
  /// Where the store lies; `nil` in memory.
  package let directory: StoreDirectory?
  package let mark: StoreMark
  private let queue: DatabaseQueue
  /// The catalogue as it was read last.
  private let kept = Mutex<KeptCatalogue?>(nil)

  init(_ queue: DatabaseQueue, directory: StoreDirectory?) throws(StoreError) {
    self.queue = queue
    self.directory = directory
    do {
      mark = try queue.read { database in
        try Settings.assert(database, isInMemory: directory == nil)
        guard let meta = try StoreMeta.read(database) else { throw StoreError.damaged }
        return meta.mark
      }
    } catch { throw StoreError(error) }
  }

  /// Reads in one transaction, so that several statements see one state.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      #if DEBUG
        // Which sees that nothing is written, at the price of compiling every statement anew: a change
        // of `query_only` makes SQLite forget them.
        return try queue.read(body)
      #else
        return try queue.inDatabase { database in
          var result: Result?
          try database.inTransaction(.deferred) {
            result = try body(database)
            return .commit
          }
          guard let result else { throw StoreError.damaged }
          return result
        }
      #endif
    } catch { throw StoreError(error) }
  }

  /// Writes in one transaction, begun IMMEDIATE; all of it or nothing is stored.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.write(body) } catch { throw StoreError(error) }
  }

  /// Closes the file; every later call throws.
  package func close() throws(StoreError) {
    do { try queue.close() } catch { throw StoreError(error) }
  }

  // MARK: - Reading

  /// Counts up by one with every change of cards or lists, also by other processes.
  package var version: Int {
    get throws(StoreError) { try read { try StoreMeta.read($0)?.catalogueVersion ?? 0 } }
  }

  /// Digest of the bundled files the lists were last synced from; empty in a new store.
  package var codesDigest: String {
    get throws(StoreError) { try read { try StoreMeta.read($0)?.codesDigest ?? "" } }
  }

  package func codeLists() throws(StoreError) -> CodeLists {
    try read { try ListReader(database: $0).codes() }
  }

  /// What the map needs of every card, ended ones too, in the order of their ids.
  package func mapItems() throws(StoreError) -> [MapItem] {
    try read { try MapReader(database: $0).items() }
  }

  /// What the map is drawn from, as of one moment.
  package func map() throws(StoreError) -> (
    items: [MapItem], needs: [NeedTags], codes: CodeLists, version: Int
  ) {
    try read { database in
      (
        try MapReader(database: database).items(),
        try NeedReader(database: database).openTags(), try ListReader(database: database).codes(),
        try StoreMeta.read(database)?.catalogueVersion ?? 0
      )
    }
  }

  /// How many cards there are, ended ones too.
  package var insatsCount: Int {
    get throws(StoreError) {
      try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM insats") ?? 0 }
    }
  }

  /// Everything about the catalogue, ended cards too, as of one moment. What has not changed since it
  /// was read last is not read again.
  package func catalogue() throws(StoreError) -> Catalogue {
    let known = kept.withLock { $0 }
    let now = try read { try KeptCatalogue.now(known, $0) }
    kept.withLock { $0 = now }
    return now.catalogue
  }

  package func card(_ id: InsatsID) throws(StoreError) -> Insats? {
    try read { try CardReader(database: $0, only: id).cards().first }
  }

  /// A card's revisions, oldest first; empty when there is no such card.
  package func history(_ id: InsatsID) throws(StoreError) -> [CatalogueRevision] {
    try read { try HistoryReader(database: $0).revisions(id) }
  }
}
