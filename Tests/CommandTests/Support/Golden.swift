import Foundation
import Testing

/// Compares a text with a file beside the tests. With SKRIV_GOLDENS=1 in the environment the
/// files are written anew; look at the difference before you commit it.
enum Golden {
  static func check(
    _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = Checkout.root.appending(path: "Tests/CommandTests/Goldens/" + name + ".txt")
    if ProcessInfo.processInfo.environment["SKRIV_GOLDENS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if text != expected {
      Issue.record(
        Comment(rawValue: "\(name) differs. Expected:\n\(expected)\nFound:\n\(text)"),
        sourceLocation: location)
    }
  }
}
