import Testing

@Suite struct FileSizeTests {
  @Test func `no source file has more than 500 lines`() throws {
    let sizes = SwiftSource.all.map(\.lineCount).sorted()
    let median = sizes[sizes.count / 2]
    let ninth = sizes[sizes.count * 9 / 10]
    let largest = try #require(SwiftSource.all.max { $0.lineCount < $1.lineCount })
    print(
      "Sources: \(sizes.count) files, \(sizes.reduce(0, +)) lines, median \(median), "
        + "nine of ten at most \(ninth), largest \(largest.lineCount) (\(largest.path))")
    let found = SwiftSource.all.filter { $0.lineCount > 500 }
    #expect(found.map { $0.path + ": " + String($0.lineCount) } == [])
  }
}
