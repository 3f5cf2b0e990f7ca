import Foundation

/// Files of the checkout that the tests stand in.
enum Checkout {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let catalogues = ["helsingborg", "malmo"].map { path("data/katalog/\($0).yaml") }

  static func path(_ name: String) -> String { root.appending(path: name).path }
}
