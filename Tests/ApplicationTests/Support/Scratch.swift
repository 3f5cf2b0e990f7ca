import Domain
import Foundation

@testable import Application

/// A directory of a test's own, removed when the test lets go of it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "application-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// An opener that knows these variables only, as the user anna on 23 November 2026.
  func opener(
    _ options: WorkplaceOptions = WorkplaceOptions(), _ variables: [String: String]? = nil
  ) -> WorkplaceOpener {
    let variables = variables ?? ["HOME": path]
    return WorkplaceOpener(
      options,
      environment: Environment(
        value: { variables[$0] }, userName: "anna", now: { 1_795_400_000 },
        today: { Day(number: 20_780) }))
  }

  func hasStore(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + folder + "/insatskarta.sqlite")
  }
}
