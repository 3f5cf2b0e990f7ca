import Foundation
import Synchronization

/// Folders that are removed when the tests' process ends.
enum TemporaryFolders {
  private static let paths = Mutex<[String]>([])
  private static let registered: Void = {
    atexit { TemporaryFolders.removeAll() }
    return ()
  }()

  static func removeAtExit(_ path: String) {
    _ = registered
    paths.withLock { $0.append(path) }
  }

  private static func removeAll() {
    for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }
}
