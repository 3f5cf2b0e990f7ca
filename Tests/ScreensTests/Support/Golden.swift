import Foundation
import Testing

/// Compares a text with a file beside the tests. With SKRIV_GOLDENS=1 in the environment the
/// files are written anew; look at the difference before you commit it.
enum Golden {
  static func check(_ text: String, _ name: String, at location: SourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["SKRIV_GOLDENS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if text != expected {
      Issue.record(
        Comment(rawValue: "\(name) differs.\n" + difference(expected, text)),
        sourceLocation: location)
    }
  }

  private static func difference(_ expected: String, _ found: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { index in
      let before = index < old.count ? String(old[index]) : ""
      let after = index < new.count ? String(new[index]) : ""
      return before == after ? nil : "\(index + 1)- \(before)\n\(index + 1)+ \(after)"
    }.joined(separator: "\n")
  }
}
