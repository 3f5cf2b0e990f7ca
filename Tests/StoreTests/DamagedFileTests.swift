import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DamagedFileTests {
  let scratch: Scratch
  var directory: StoreDirectory { scratch.directory }

  init() throws {
    scratch = try Scratch()
    try TestStore.open(scratch.directory).filled().close()
  }

  /// Replaces the store file with `change` of it, and expects the refusal to leave it alone.
  private func expect(
    _ error: StoreError, after change: (inout Data) throws -> Void,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: directory.file)
    var data = try Data(contentsOf: url)
    try change(&data)
    try data.write(to: url)
    for _ in 0..<2 {
      #expect(throws: error, sourceLocation: location) { try CatalogueStore.open(directory) }
      #expect(throws: error, sourceLocation: location) { try TestStore.open(directory) }
    }
    #expect(try Data(contentsOf: url) == data, sourceLocation: location)
  }

  @Test func `an emptied file`() throws {
    try expect(.empty(path: directory.file)) { $0 = Data() }
  }

  @Test(arguments: [50_000, 8_192, 4_096, 1_000, 100])
  func `a file that was cut off`(size: Int) throws {
    try expect(.truncated(path: directory.file)) { $0 = $0.prefix(size) }
  }

  @Test(arguments: [
    "Hej, jag är en textfil.", String(repeating: "x", count: 10_000), "SQLite format 3",
  ])
  func `a file of another kind`(text: String) throws {
    try expect(.notAStore(path: directory.file)) { $0 = Data(text.utf8) }
  }

  @Test func `another program's SQLite file`() throws {
    let other = scratch.path + "/annan.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x); PRAGMA application_id = 7") }
    try queue.close()
    try expect(.notAStore(path: directory.file)) {
      $0 = try Data(contentsOf: URL(fileURLWithPath: other))
    }
  }

  @Test func `an SQLite file without a mark`() throws {
    let other = scratch.path + "/annan.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.write { try $0.execute(sql: "CREATE TABLE insats (id)") }
    try queue.close()
    try expect(.notAStore(path: directory.file)) {
      $0 = try Data(contentsOf: URL(fileURLWithPath: other))
    }
  }

  @Test func `a file whose schema page is broken`() throws {
    try expect(.damaged) {
      $0.replaceSubrange(100..<4_000, with: Data(repeating: 0xFF, count: 3_900))
    }
  }

  @Test func `a file of a later program, by its number`() throws {
    let queue = try TestStore.raw(directory)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 999") }
    try queue.close()
    try expect(.futureVersion(found: 999, known: Schema.version)) { _ in }
  }

  @Test func `a file of a later program, by its migrations`() throws {
    let queue = try TestStore.raw(directory)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-senare')") }
    try queue.close()
    try expect(.futureVersion(found: Schema.version + 1, known: Schema.version)) { _ in }
  }

  @Test func `a broken page is found by the check and never crashes a reading`() throws {
    let url = URL(fileURLWithPath: directory.file)
    let sound = try Data(contentsOf: url)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var data = sound
      let page = Int.random(in: 1..<(data.count / 4_096), using: &generator) * 4_096
      data.replaceSubrange(page..<(page + 4_096), with: Data(repeating: 0xA5, count: 4_096))
      try data.write(to: url)
      do throws(StoreError) {
        let store = try CatalogueStore.open(directory)
        let faults = try store.check()
        #expect(faults != [])
        _ = try? store.catalogue()
        _ = try? store.mapItems()
      } catch {
        #expect(error == .damaged)
      }
    }
  }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
