import Testing

@Suite struct ForbiddenCodeTests {
  private static let everywhere = [
    "try!", "as!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "DispatchQueue",
    "Thread.sleep", "@preconcurrency",
  ]
  /// Time and identity come in as arguments.
  private static let inPureModules = [
    "Date()", "Date.now", "UUID()", "ProcessInfo", "FileManager", "ContinuousClock", "Task.sleep",
    "SystemRandomNumberGenerator", ".random(in:", "getenv(", "Locale.current", "TimeZone.current",
    "Calendar.current", "print(",
  ]
  private static let pureModules = ["Canvas", "Domain", "Messages", "Screens", "Search"]

  @Test(arguments: everywhere)
  func `what hides a fault or a race is not used`(piece: String) {
    #expect(places(of: piece, in: nil) == [])
  }

  @Test(arguments: inPureModules)
  func `pure modules ask nothing of the world`(piece: String) {
    #expect(places(of: piece, in: Self.pureModules) == [])
  }

  private func places(of piece: String, in modules: [String]?) -> [String] {
    SwiftSource.all.filter { modules?.contains($0.module) ?? true }.flatMap { source in
      source.scan.lines(with: piece).map { source.path + ":" + String($0) }
    }
  }
}
