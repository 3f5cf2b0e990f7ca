import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OpeningTests {
  let scratch: Scratch
  var directory: StoreDirectory { scratch.directory }

  init() throws { scratch = try Scratch() }

  @Test func `a new store can be reached by its owner only`() throws {
    _ = try TestStore.open(directory)
    #expect(try scratch.mode(directory.path) == 0o700)
    #expect(try scratch.mode(directory.backups) == 0o700)
    #expect(try scratch.mode(directory.file) == 0o600)
    #expect(try scratch.mode(directory.lock) == 0o600)
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: directory.path)) == [
        "insatskarta.sqlite", "lock", "sakerhetskopior",
      ])
  }

  @Test func `directories above the store are made for the owner only`() throws {
    let deep = StoreDirectory(path: scratch.path + "/a/b/c/")
    _ = try TestStore.open(deep)
    #expect(try scratch.mode(scratch.path + "/a") == 0o700)
    #expect(try scratch.mode(scratch.path + "/a/b") == 0o700)
    #expect(deep.path == scratch.path + "/a/b/c")
  }

  @Test func `the journal is as private as the store`() throws {
    let store = try TestStore.open(directory)
    let mode = try store.write { database in
      try database.execute(sql: "UPDATE meta SET catalogue_version = 1")
      return try scratch.mode(directory.file + "-journal")
    }
    #expect(mode == 0o600)
  }

  @Test(arguments: Settings.required.map(\.pragma))
  func `each setting is as required after opening`(pragma: String) throws {
    let store = try TestStore.open(directory)
    let setting = try #require(Settings.required.first { $0.pragma == pragma })
    let found = try store.read {
      try Row.fetchOne($0, sql: "PRAGMA \(pragma)")?.databaseValues.first
    }
    #expect(found.map { $0.description.replacing("\"", with: "").lowercased() } == setting.found)
  }

  @Test(arguments: ["synchronous = NORMAL", "foreign_keys = OFF", "journal_mode = DELETE"])
  func `a setting that did not take is noticed`(pragma: String) throws {
    _ = try TestStore.open(directory)
    let queue = try DatabaseQueue(
      path: directory.file, configuration: Settings.configuration(mayBeNew: false))
    try queue.inDatabase { try $0.execute(sql: "PRAGMA \(pragma)") }
    let name = pragma.split(separator: " ")[0]
    #expect {
      _ = try CatalogueStore(queue, directory: directory)
    } throws: { error in
      guard case StoreError.wrongSetting(let pragma, _) = error else { return false }
      return pragma == name
    }
  }

  @Test func `every table of ours is STRICT`() throws {
    let store = try TestStore.inMemory()
    let loose = try store.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose == ["grdb_migrations"])
  }

  @Test func `what was stored is there when the store is opened again`() throws {
    try TestStore.open(directory).filled().close()
    let store = try CatalogueStore.open(directory, expecting: .real)
    #expect(try store.card("X-2") == Samples.full())
    #expect(store.mark == TestStore.mark)
    #expect(try store.check() == [])
  }

  @Test func `opening does not make a store`() throws {
    #expect(throws: StoreError.missing(path: directory.path)) {
      try CatalogueStore.open(directory)
    }
    #expect(!FileManager.default.fileExists(atPath: directory.path))
    try FileManager.default.createDirectory(
      atPath: directory.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    #expect(throws: StoreError.missing(path: directory.path)) {
      try CatalogueStore.open(directory)
    }
  }

  @Test func `practice and real stores are not taken for each other`() throws {
    _ = try TestStore.open(directory, TestStore.practiceMark)
    #expect(throws: StoreError.isPracticeStore) { try TestStore.open(directory) }
    #expect(throws: StoreError.isPracticeStore) {
      try CatalogueStore.open(directory, expecting: .real)
    }
    #expect(
      try CatalogueStore.open(directory, expecting: .practice).mark.practiceDay == Samples.day)
    let real = StoreDirectory(path: scratch.path + "/riktigt")
    _ = try TestStore.open(real)
    #expect(throws: StoreError.isRealStore) {
      try TestStore.open(real, TestStore.practiceMark)
    }
  }

  @Test func `a store that could not be filled is not left half made`() throws {
    #expect(throws: StoreError.duplicate("X-1")) {
      _ = try CatalogueStore.openOrCreate(
        directory, mark: TestStore.mark, by: "test", at: 1
      ) { _ throws(StoreError) in throw .duplicate("X-1") }
    }
    #expect(!directory.hasStore)
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: directory.path)) == [
        "lock", "sakerhetskopior",
      ])
    _ = try TestStore.open(directory)
  }

  @Test func `what a crash left of a store being made is no hindrance`() throws {
    try directory.make()
    try SystemCall.makeFile(directory.unfinishedFile)
    try SystemCall.makeFile(directory.unfinishedFile + "-journal")
    _ = try TestStore.open(directory)
    #expect(!FileManager.default.fileExists(atPath: directory.unfinishedFile))
  }

  @Test func `whoever waits too long for the lock is told that it is busy`() throws {
    try directory.make()
    try StoreLock.hold(directory.lock) { () throws(StoreError) in
      #expect(throws: StoreError.busy) { try StoreLock.hold(directory.lock, waits: 2) {} }
    }
    #expect(try StoreLock.hold(directory.lock, waits: 2) { true })
  }

  @Test func `a store is made and filled under the lock`() throws {
    _ = try CatalogueStore.openOrCreate(directory, mark: TestStore.mark, by: "test", at: 1) {
      _ throws(StoreError) in
      #expect(throws: StoreError.busy) { try StoreLock.hold(directory.lock, waits: 2) {} }
    }
  }

  @Test func `many who open a new store at once all get the same whole store`() async throws {
    for round in 0..<20 {
      let directory = StoreDirectory(path: scratch.path + "/samtidigt-\(round)")
      try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<6 {
          group.addTask {
            let mark = StoreMark(id: "6f1c1f6e-0000-4000-8000-00000000000\(number)")
            let store = try TestStore.open(directory, mark)
            try store.syncSamples()
            try store.importing(Samples.cards)
            return store.mark.id
          }
        }
        let ids = try await group.reduce(into: Set<String>()) { $0.insert($1) }
        #expect(ids.count == 1)
      }
      let store = try CatalogueStore.open(directory)
      #expect(try store.check() == [])
      #expect(try store.eventCount() == 5)
    }
  }

  @Test func `a migrated store has the version of the program`() throws {
    let store = try TestStore.open(directory)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
    #expect(
      try store.read { try Int.fetchOne($0, sql: "PRAGMA application_id") } == 1_229_869_899)
  }
}
