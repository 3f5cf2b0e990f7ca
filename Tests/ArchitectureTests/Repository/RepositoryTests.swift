import Testing

/// What must not be written in any file, because it is true of one machine only.
@Suite struct RepositoryTests {
  /// Written apart, so that this file does not hold them.
  private static let foreignPaths = ["work", "root", "tmp/bash_jobs"].map { "/" + $0 + "/" }

  @Test func `no file names a folder of somebody's machine`() {
    var found: [String] = []
    for path in Repository.files() {
      // Files that are not text name nothing.
      guard let text = try? Repository.text(path) else { continue }
      for foreign in Self.foreignPaths where text.contains(foreign) {
        found.append(path + ": " + foreign)
      }
    }
    #expect(found == [])
  }

  @Test(arguments: ["Package.swift", "Package.resolved"])
  func `packages come from github.com only`(file: String) throws {
    guard Repository.files().contains(file) else { return }
    let text = try Repository.text(file)
    let addresses = text.matches(of: /(?:[a-z+]+:\/\/|git@)([^\/":]+)/).map { String($0.1) }
    #expect(!addresses.isEmpty)
    #expect(addresses.filter { $0 != "github.com" } == [])
    #expect(!text.contains(".package(path:") && !text.contains(".package(id:"))
  }

  @Test func `packages are pinned exactly`() throws {
    let text = try Repository.text("Package.swift")
    let packages = text.split(separator: "\n").filter { $0.contains(".package(url:") }
    #expect(!packages.isEmpty)
    #expect(packages.filter { !$0.contains("exact:") } == [])
  }
}
