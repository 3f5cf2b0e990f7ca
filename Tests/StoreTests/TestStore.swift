import Domain
import Foundation
import GRDB

@testable import Store

/// A directory of a test's own, removed when the test lets go of it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "store-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A place for a store; nothing is there yet.
  var directory: StoreDirectory { StoreDirectory(path: path + "/lager") }

  func mode(_ path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return (value as? NSNumber)?.intValue ?? -1
  }

  func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}

enum TestStore {
  static let mark = StoreMark(id: "6f1c1f6e-0000-4000-8000-000000000001")
  static let practiceMark = StoreMark(id: mark.id, practiceDay: Samples.day)

  /// Makes a store in `directory`, or opens it.
  static func open(_ directory: StoreDirectory, _ mark: StoreMark = mark) throws
    -> CatalogueStore
  {
    try CatalogueStore.openOrCreate(directory, mark: mark, by: "test", at: 1_000)
  }

  static func inMemory() throws -> CatalogueStore {
    try CatalogueStore.inMemory(mark: mark, by: "test", at: 1_000)
  }

  /// A raw connection, past every rule of the store.
  static func raw(_ directory: StoreDirectory) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    // What a test alters need not outlive a power cut.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    return try DatabaseQueue(path: directory.file, configuration: configuration)
  }
}

extension CatalogueStore {
  /// Puts in the sample lists.
  @discardableResult
  func syncSamples(_ codes: CodeLists = Samples.codes, digest: String = "d1") throws -> Bool {
    try sync(
      codes, municipalities: Samples.municipalities, providers: Samples.providers,
      synonyms: Samples.synonyms, digest: digest, by: "systemet", at: 1_001, day: Samples.day)
  }

  /// Imports cards that are all of Helsingborg.
  @discardableResult
  func importing(
    _ cards: [Insats], at: Int = 1_002, isDryRun: Bool = false
  ) throws -> [CatalogueChange] {
    try importCatalogue(
      CatalogueImport(cards: cards, covered: ["helsingborg"]), by: "redaktor", at: at,
      day: Samples.day, isDryRun: isDryRun)
  }

  /// The sample lists and cards in a store.
  func filled() throws -> CatalogueStore {
    try syncSamples()
    try importing(Samples.cards)
    return self
  }

  func eventCount() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? -1 }
  }
}
