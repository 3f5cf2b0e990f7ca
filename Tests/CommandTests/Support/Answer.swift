import Foundation
import TestSupport

/// What a run of the program gave.
struct Answer {
  var end: ProgramEnd
  var out: [UInt8]
  var errorBytes: [UInt8]

  /// The exit status; -1 when a signal ended the program.
  var status: Int32 {
    if case .exited(let status) = end { return status }
    return -1
  }

  var text: String { String(decoding: out, as: UTF8.self) }
  var error: String { String(decoding: errorBytes, as: UTF8.self) }

  var lines: [String] { Self.lines(text) }
  var errorLines: [String] { Self.lines(error) }

  /// The standard output as JSON.
  func json() throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(out)) }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
