import Foundation

/// The files of the repository these tests stand in.
enum Repository {
  /// The folder with `Package.swift`.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Folders that are made, not written.
  private static func isMade(_ name: String) -> Bool {
    name == ".git" || name == ".swiftpm" || name.hasPrefix(".build")
  }

  /// Paths below the root, sorted, of all files under a folder of it ("" for the whole).
  static func files(under folder: String = "") -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    let keys: [URLResourceKey] = [.isRegularFileKey]
    guard
      let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: keys)
    else { return [] }
    let prefix = root.path + "/"
    var found: [String] = []
    for case let url as URL in walk {
      if isMade(url.lastPathComponent) {
        walk.skipDescendants()
      } else if (try? url.resourceValues(forKeys: Set(keys)).isRegularFile) == true {
        found.append(String(url.path.dropFirst(prefix.count)))
      }
    }
    return found.sorted()
  }

  /// Names of the folders directly inside a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  /// A file's text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
