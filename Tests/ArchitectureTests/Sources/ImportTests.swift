import Testing

/// What each module may import: the table of docs/arkitektur.md, ours first and then from
/// outside. C modules import no Swift.
@Suite struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "CTerminal": [],
    "CBundledData": [],
    "Canvas": [],
    "Domain": ["Foundation"],
    "Messages": ["Domain", "Foundation"],
    "Search": ["Domain", "Foundation"],
    "Exchange": ["Domain", "Foundation", "Yams"],
    // Glibc for the lock and for who owns and may read the folder, Synchronization for the catalogue
    // that was read last.
    "Store": ["Domain", "Foundation", "Glibc", "GRDB", "Crypto", "Synchronization"],
    "Engine": ["Domain", "Messages", "Search", "Store", "Exchange", "Foundation"],
    "Screens": ["Canvas", "Domain", "Messages", "Search", "Foundation"],
    "Terminal": ["CTerminal", "Canvas", "Glibc"],
    "Application": [
      "CBundledData", "Canvas", "Domain", "Engine", "Exchange", "Messages", "Screens", "Search",
      "Store", "Terminal", "Foundation", "Glibc", "Synchronization",
    ],
    "insatskarta": ["Application", "ArgumentParser"],
  ]

  @Test func `every module is in the table`() throws {
    #expect(try Repository.folders(in: "Sources").filter { Self.allowed[$0] == nil } == [])
  }

  @Test(arguments: allowed.keys.sorted())
  func `a module imports only what the table allows`(module: String) throws {
    let allowed = try #require(Self.allowed[module])
    var found: [String] = []
    for source in SwiftSource.all where source.module == module {
      for name in source.scan.imports where !allowed.contains(name) {
        found.append(source.path + ": " + name)
      }
    }
    #expect(found == [])
  }

  @Test func `files were read`() {
    #expect(SwiftSource.all.count > 100)
    #expect(SwiftSource.all.contains { $0.module == "Canvas" && $0.path.hasSuffix("Frame.swift") })
  }

  @Test func `only CTerminal includes curses, and not in its header`() throws {
    let found = try Repository.files(under: "Sources").filter { path in
      try Repository.text(path).contains(/(?m)^\s*#\s*include\s*[<"][^>"]*curses/)
    }
    #expect(!found.isEmpty)
    #expect(found.filter { !$0.hasPrefix("Sources/CTerminal/") || $0.contains("/include/") } == [])
  }
}
