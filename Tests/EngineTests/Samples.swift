import Domain
import Engine
import Foundation
import Messages
import Store

/// The files of `data/` in the checkout, and engines over stores of a test's own.
enum Samples {
  static let day = Day(number: 20_780)
  static let id = "6f1c1f6e-0000-4000-8000-000000000001"
  static let clock = EngineClock(now: { 1_795_000_000 }, today: { day })

  /// Contents by path below `data/`.
  static let files: [String: [UInt8]] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .resolvingSymlinksInPath().appendingPathComponent("../../data").standardizedFileURL
    var files: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      guard path.hasSuffix(".yaml"),
        let data = FileManager.default.contents(atPath: root.path + "/" + path)
      else { continue }
      files[path] = Array(data)
    }
    return files
  }()

  static let bundled = BundledFiles(files)

  static func practice(
    as name: String = "handlaggare1", day: Day = day, in directory: StoreDirectory? = nil
  ) throws -> SoloEngine {
    try SoloEngine.practice(
      directory, as: name, day: day, storeID: id, bundled: bundled, clock: clock)
  }

  /// A card file of one made-up insats.
  static func yaml(_ id: String, more: String = "") -> CatalogueFiles.File {
    let text = """
      katalog: helsingborg
      insatser:
        - id: \(id)
          namn: Påhittad
          typ: T08
          klassning: egen
          regi: okand
          status: okand
          kallor: [prov.txt]
      \(more)
      """
    return CatalogueFiles.File(name: "prov.yaml", bytes: Data(text.utf8))
  }
}

/// A directory of a test's own, removed when the test lets go of it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "engine-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var directory: StoreDirectory { StoreDirectory(path: path + "/lager") }

  func create(_ municipalities: [MunicipalityKey]) throws -> SoloEngine {
    try SoloEngine.create(
      directory, municipalities: municipalities, storeID: Samples.id, user: "anna",
      bundled: Samples.bundled, clock: Samples.clock)
  }
}

extension SoloEngine {
  func catalogue() throws -> Catalogue {
    guard case .catalogue(let snapshot) = try send(.catalogue) else { return .empty }
    return snapshot.catalogue
  }

  func importing(
    _ files: [CatalogueFiles.File], _ scope: CatalogueFiles.Scope = .part, isDryRun: Bool = false
  ) throws(EngineError) -> ImportReport? {
    let files = CatalogueFiles(files: files, scope: scope, isDryRun: isDryRun)
    guard case .imported(let report) = try send(.importCatalogue(files)) else { return nil }
    return report
  }

  func exporting(_ format: ExportFormat) throws -> [CatalogueFiles.File] {
    guard case .exported(let files) = try send(.export(format)) else { return [] }
    return files.map { CatalogueFiles.File(name: $0.name, bytes: $0.bytes) }
  }
}
