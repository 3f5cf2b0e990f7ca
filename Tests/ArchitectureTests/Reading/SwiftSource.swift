/// A Swift file of the program, taken apart.
struct SwiftSource: Sendable {
  /// Path below the root, such as `Sources/Canvas/Drawing/Frame.swift`.
  let path: String
  let lineCount: Int
  let scan: SwiftScan

  /// The folder below `Sources`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Every Swift file under `Sources`.
  static let all: [SwiftSource] = Repository.files(under: "Sources")
    .filter { $0.hasSuffix(".swift") }
    .compactMap { path in
      guard let text = try? Repository.text(path) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return SwiftSource(
        path: path, lineCount: lines.count - (lines.last?.isEmpty == true ? 1 : 0),
        scan: SwiftScan(text))
    }
}
