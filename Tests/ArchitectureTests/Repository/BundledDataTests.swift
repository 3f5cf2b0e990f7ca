import Testing

/// The files of data/ are the files in the program.
@Suite struct BundledDataTests {
  private static let source = "Sources/CBundledData/CBundledData.c"

  @Test func `every file of data is in the program, and nothing else`() throws {
    let text = try Repository.text(Self.source)
    let rows = text.matches(of: /ROW\("([^"]+)", (\w+)\)/).map { String($0.1) }
    let files = Repository.files(under: "data").map { String($0.dropFirst("data/".count)) }
    #expect(!files.isEmpty)
    #expect(rows.sorted() == files)
  }

  @Test func `every name goes with its own bytes`() throws {
    let text = try Repository.text(Self.source)
    var symbols: [String: String] = [:]
    let bytes = /FILE_BYTES\((\w+)\) = \{\s*#embed "..\/..\/data\/([^"]+)"\s*\};/
    for match in text.matches(of: bytes) { symbols[String(match.2)] = String(match.1) }
    let rows = text.matches(of: /ROW\("([^"]+)", (\w+)\)/)
    for row in rows { #expect(symbols[String(row.1)] == String(row.2), "\(row.1)") }
    #expect(symbols.count == rows.count)
    #expect(text.matches(of: /#embed/.ignoresCase()).count == rows.count + 1, "one in the comment")
  }
}
