import Domain
import Exchange
import Foundation
import Search

/// `search-probe DIR [SYNONYMS]`: indexes `DIR/cat.tsv` and answers lines of standard input.
///
/// First `ready TAB milliseconds TAB resident kB TAB words`, then for every line one answer:
/// `key TAB text` as typed on, `find TAB text` from the beginning: `microseconds TAB total TAB
/// ids` of the first ten; `why TAB text`: the kinds of match of the first hit.
@main
struct Probe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { return }
    let synonyms =
      arguments.count > 2
      ? try SynonymReader.read(
        SourceFile(name: "synonymer.yaml", data: Data(contentsOf: URL(filePath: arguments[2]))))
      : []
    let catalogue = try ProbeCatalogue.read(arguments[1] + "/cat.tsv", synonyms: synonyms)
    let clock = ContinuousClock()
    let start = clock.now
    let index = SearchIndex(catalogue)
    let built = microseconds(clock.now - start) / 1000
    say("ready\t\(built)\t\(resident())\t\(index.wordCount)")
    var session = SearchSession(index)
    while let line = readLine() {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let query = SearchQuery(text: String(parts[1]))
      switch parts[0] {
      case "why":
        let hit = index.search(query, limit: 1).hits.first
        say((hit?.reasons ?? []).map(\.kind.rawValue).joined(separator: " "))
      default:
        let start = clock.now
        if parts[0] == "find" { session = SearchSession(index) }
        let result = session.search(query, limit: 10, explained: 0)
        _ = session.counts(query)
        let spent = microseconds(clock.now - start)
        say("\(spent)\t\(result.total)\t\(result.hits.map(\.id.rawValue).joined(separator: " "))")
      }
    }
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func microseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
  }

  /// In kB.
  private static func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
