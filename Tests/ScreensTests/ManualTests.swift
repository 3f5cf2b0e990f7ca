import Foundation
import Screens
import Testing

/// The key tables of `docs/handbok.md` say what the action tables say.
///
/// With SKRIV_HANDBOK=1 in the environment the tables are written anew instead:
/// `SKRIV_HANDBOK=1 swift test --filter ManualTests`.
@Suite struct ManualTests {
  private static let general = "general"
  private static let names = Context.allCases.map(\.rawValue) + [general]

  private static let manual = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/handbok.md")

  private static var isRewriting: Bool {
    ProcessInfo.processInfo.environment["SKRIV_HANDBOK"] == "1"
  }

  /// One test for all tables, so that rewriting is one write.
  @Test func `the manual's key tables are those of the program`() throws {
    var text = try String(contentsOf: Self.manual, encoding: .utf8)
    for name in Self.names {
      let (before, table, after) = try #require(
        Self.parts(of: text, around: name), "no table marked \(name) in the manual")
      if Self.isRewriting {
        text = before + Self.wanted(name) + after
      } else {
        #expect(table == Self.wanted(name), "the table \(name) has grown old; see ManualTests")
      }
    }
    if Self.isRewriting { try text.write(to: Self.manual, atomically: true, encoding: .utf8) }
  }

  @Test func `every marker in the manual names a table`() throws {
    let text = try String(contentsOf: Self.manual, encoding: .utf8)
    let marked = text.matches(of: /<!-- tangenter:(\S*) -->/).map { String($0.1) }
    #expect(marked.sorted() == Self.names.sorted())
  }

  @Test func `a table has a head and a row for each action`() {
    for context in Context.allCases {
      let rows = KeyTable.markdown(context).split(separator: "\n")
      #expect(rows.count == ActionTable.own(context).count + 2)
      #expect(rows.allSatisfy { $0.hasPrefix("| ") && $0.hasSuffix(" |") })
    }
  }

  private static func wanted(_ name: String) -> String {
    Context(rawValue: name).map(KeyTable.markdown) ?? KeyTable.general()
  }

  /// The text up to a table's opening marker and line break, the table, and the rest.
  private static func parts(
    of text: String, around name: String
  ) -> (before: String, table: String, after: String)? {
    guard let open = text.range(of: "<!-- tangenter:\(name) -->\n"),
      let close = text[open.upperBound...].range(of: "\n<!-- /tangenter -->")
    else { return nil }
    let before = String(text[..<open.upperBound])
    let table = String(text[open.upperBound..<close.lowerBound])
    return (before, table, String(text[close.lowerBound...]))
  }
}
