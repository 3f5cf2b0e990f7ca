import Foundation
import GRDB

extension CatalogueStore {
  /// What kind of store the caller is ready to open.
  package enum Expectation: Sendable {
    case real
    case practice
    case any
  }

  /// Opens the store in a directory, and migrates it when it is of an earlier version.
  /// - Throws: `missing` when there is none, `isPracticeStore` or `isRealStore` when it is not
  ///   of the expected kind, and the errors of directory and file. A refused file is untouched.
  package static func open(
    _ directory: StoreDirectory, expecting expectation: Expectation = .any
  ) throws(StoreError) -> CatalogueStore {
    try directory.check()
    guard directory.hasStore else { throw .missing(path: directory.path) }
    let store = try StoreLock.hold(directory.lock) { () throws(StoreError) in
      try openExisting(directory)
    }
    return try store.expected(expectation)
  }

  /// Makes a store, or opens the one that somebody else made first.
  ///
  /// A new store is made under another name and gets its own when `fill` has returned and all
  /// is on the disk: no crash leaves half a store behind.
  /// - Parameters:
  ///   - directory: made when it is missing.
  ///   - mark: who the new store is; its kind is also what an existing one must be.
  ///   - actor: the user's name, for the first event.
  ///   - at: seconds since 1970 UTC.
  ///   - fill: puts in what a new store starts with; not called for an existing one.
  /// - Returns: the store, of the same kind as `mark`.
  /// - Throws: what `open` throws, `cannotCreate`, `diskFull`, and what `fill` throws.
  package static func openOrCreate(
    _ directory: StoreDirectory, mark: StoreMark, by actor: String, at: Int,
    fill: (CatalogueStore) throws(StoreError) -> Void = { _ throws(StoreError) in }
  ) throws(StoreError) -> CatalogueStore {
    try directory.make()
    let store = try StoreLock.hold(directory.lock) { () throws(StoreError) in
      if !directory.hasStore {
        try create(directory, mark: mark, stamp: .init(actor: actor, at: at), fill: fill)
      }
      return try openExisting(directory)
    }
    return try store.expected(mark.isPractice ? .practice : .real)
  }

  /// A store in memory, gone when it is let go of.
  package static func inMemory(
    mark: StoreMark, by actor: String, at: Int
  ) throws(StoreError) -> CatalogueStore {
    do {
      let queue = try DatabaseQueue(configuration: Settings.configuration(mayBeNew: true))
      try prepare(queue, mark: mark, stamp: .init(actor: actor, at: at))
      return try CatalogueStore(queue, directory: nil)
    } catch { throw StoreError(error) }
  }

  private func expected(_ expectation: Expectation) throws(StoreError) -> CatalogueStore {
    switch expectation {
    case .real where mark.isPractice: throw .isPracticeStore
    case .practice where !mark.isPractice: throw .isRealStore
    default: return self
    }
  }

  // MARK: - Under the lock

  private static func openExisting(_ directory: StoreDirectory) throws(StoreError)
    -> CatalogueStore
  {
    // Again, now that nobody else is making or changing it.
    try directory.check()
    let path = directory.file
    guard let status = try SystemCall.status(path) else { throw .missing(path: directory.path) }
    guard status.size > 0 else { throw .empty(path: path) }
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: Settings.configuration(mayBeNew: false))
      try migrate(queue)
      return try CatalogueStore(queue, directory: directory)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch {
      switch StoreError(error) {
      case .notAStore: throw .notAStore(path: path)
      case .damaged where FileHead.isTruncated(path, size: status.size):
        throw .truncated(path: path)
      case let error: throw error
      }
    }
  }

  private static func create(
    _ directory: StoreDirectory, mark: StoreMark, stamp: EventLog.Stamp,
    fill: (CatalogueStore) throws(StoreError) -> Void
  ) throws(StoreError) {
    let path = directory.unfinishedFile
    // What a crash in the middle of an earlier creation left.
    for path in [path, path + "-journal"] { SystemCall.remove(path) }
    try SystemCall.makeFile(path)
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: Settings.configuration(mayBeNew: true))
      try prepare(queue, mark: mark, stamp: stamp)
      let store = try CatalogueStore(queue, directory: directory)
      try fill(store)
      try store.close()
      try SystemCall.rename(path, to: directory.file)
    } catch {
      for path in [path, path + "-journal"] { SystemCall.remove(path) }
      throw StoreError(error)
    }
    SystemCall.remove(path + "-journal")
  }

  private static func prepare(
    _ queue: DatabaseQueue, mark: StoreMark, stamp: EventLog.Stamp
  ) throws {
    try Schema.migrator.migrate(queue)
    try queue.write { database in
      try StoreMeta.insert(mark, database)
      try EventLog(database: database).append(
        .storeCreated, subject: mark.id, content: try Seal(database), stamp)
    }
  }

  private static func migrate(_ queue: DatabaseQueue) throws {
    let migrator = Schema.migrator
    // The version number was checked; this also sees a later program's migration without one.
    if try queue.read(migrator.hasBeenSuperseded) {
      throw StoreError.futureVersion(found: Schema.version + 1, known: Schema.version)
    }
    if try !queue.read(migrator.hasCompletedMigrations) { try migrator.migrate(queue) }
  }
}
