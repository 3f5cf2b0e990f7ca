import Domain
import TestSupport
import Testing

@testable import Search

@Suite struct QueryLanguageTests {
  private static func parse(_ line: String) -> ParsedQuery {
    QueryLanguage.parse(
      line, codes: SearchSamples.codes, providers: SearchSamples.providers,
      municipalities: SearchSamples.municipalities)
  }

  private static func filter(_ change: (inout CatalogueFilter) -> Void) -> CatalogueFilter {
    var filter = CatalogueFilter()
    change(&filter)
    return filter
  }

  @Test(arguments: [
    ("målgrupp:sprakhinder", filter { $0.groups = ["sprakhinder"] }),
    ("malgrupp:Språkhinder", filter { $0.groups = ["sprakhinder"] }),
    ("MÅLGRUPP:språk", filter { $0.groups = ["sprakhinder"] }),
    ("målgrupp:spr", filter { $0.groups = ["sprakhinder"] }),
    ("målgrupp:\"nära arbetsmarknaden\"", filter { $0.groups = ["nara-arbetsmarknaden"] }),
    ("målgrupp:\"nara arb", filter { $0.groups = ["nara-arbetsmarknaden"] }),
    ("målgrupp:unga,rehab", filter { $0.groups = ["ungdom", "rehab"] }),
    ("målgrupp:unga målgrupp:unga", filter { $0.groups = ["ungdom"] }),
    ("målgrupp:saknas", filter { $0.groups = [MapRow.missingKey] }),
    ("typ:praktik", filter { $0.kinds = ["praktik"] }),
    ("typ:t06,\"praktik privat\"", filter { $0.kinds = ["T06", "T07"] }),
    ("utförare:egen", filter { $0.operations = [.inHouse] }),
    ("utforare:okänd", filter { $0.operations = [.unknown] }),
    (
      "utförare:okand,verkstan",
      filter {
        $0.operations = [.unknown]
        $0.providers = ["verkstan"]
      }
    ),
    ("utförare:\"Verkstan Nord\"", filter { $0.providers = ["verkstan"] }),
    ("typ:radg", filter { $0.kinds = ["T13"] }),
    ("ledig:ja", filter { $0.hasFreePlace = true }),
    ("ledig:nej", filter { $0.hasFreePlace = false }),
    ("kommun:Lillköping", filter { $0.municipalities = ["lillkoping"] }),
    ("kommun:0001", filter { $0.municipalities = ["storstad"] }),
    ("status:avslutad", filter { $0.statuses = [.ended] }),
  ])
  func `facets are read by key, name, synonym or beginning`(
    line: String, filter: CatalogueFilter
  ) {
    let parsed = Self.parse(line)
    #expect(parsed.query.filter == filter)
    #expect(parsed.query.text.isEmpty)
    #expect(parsed.problems.isEmpty)
  }

  @Test(arguments: [
    ("kl:10 sfi", "kl:10 sfi"), ("http://x.se", "http://x.se"), (":ja", ":ja"),
    ("  språk   kök ", "språk kök"), ("\"typ:praktik\"", "\"typ:praktik\""),
    ("typ\\:praktik", "typ:praktik"), ("typ\\\\:praktik", "typ\\:praktik"), ("a\"b c", "a\"b c"),
  ])
  func `other words are plain words`(line: String, text: String) {
    let parsed = Self.parse(line)
    #expect(parsed.query == SearchQuery(text: text))
    #expect(parsed.problems.isEmpty)
  }

  @Test func `facets and words mix in any order`() {
    let parsed = Self.parse("sfi målgrupp:språkhinder kväll typ:praktik ledig:ja")
    #expect(parsed.query.text == "sfi kväll")
    #expect(parsed.query.filter.groups == ["sprakhinder"])
    #expect(parsed.query.filter.kinds == ["praktik"])
    #expect(parsed.query.filter.hasFreePlace == true)
  }

  @Test func `an unfinished facet is a problem and the rest is searched`() {
    for line in ["sfi målgrupp:", "målgrupp: sfi", "sfi målgrupp:,", "sfi målgrupp:\""] {
      let parsed = Self.parse(line)
      #expect(parsed.query == SearchQuery(text: "sfi"))
      #expect(parsed.problems == [.unfinished(.targetGroup)])
    }
  }

  @Test func `an ambiguous value names its candidates`() {
    let parsed = Self.parse("typ:prak sfi")
    #expect(parsed.query == SearchQuery(text: "sfi"))
    guard case .ambiguousValue(.kind, "prak", let candidates) = parsed.problems.first else {
      Issue.record("\(parsed.problems)")
      return
    }
    #expect(candidates.map(\.key) == ["praktik", "T06", "T07"])
  }

  @Test(arguments: [("målgrupp:misbruk", "missbruk"), ("målgrupp:rehabb", "rehab")])
  func `an unknown value names those that are near`(line: String, near: String) {
    let parsed = Self.parse(line)
    #expect(parsed.query == SearchQuery())
    guard case .unknownValue(.targetGroup, _, let values) = parsed.problems.first else {
      Issue.record("\(parsed.problems)")
      return
    }
    #expect(values.first?.key == near)
  }

  @Test(arguments: [("målgrup:unga", Facet.targetGroup), ("utföare:egen", .provider)])
  func `a misspelt facet is a word, and the right name is told`(line: String, facet: Facet) {
    let parsed = Self.parse(line)
    #expect(parsed.query == SearchQuery(text: line))
    let name = String(line.prefix { $0 != ":" })
    #expect(parsed.problems == [.unknownFacet(name: name, near: [facet])])
  }

  @Test func `facets write themselves with dots and keys`() {
    let query = SearchQuery(
      text: "sfi kväll",
      filter: Self.filter {
        $0.groups = ["sprakhinder", "rehab"]
        $0.kinds = ["praktik"]
        $0.operations = [.external]
        $0.hasFreePlace = true
      })
    #expect(
      QueryLanguage.write(query)
        == "målgrupp:sprakhinder,rehab typ:praktik utförare:extern ledig:ja sfi kväll")
  }

  @Test(arguments: [UInt64](1...300))
  func `what is written is read as the same query`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func some<Value>(_ all: [Value]) -> [Value] {
      Array(all.shuffled(using: &numbers).prefix(Int.random(in: 0...2, using: &numbers)))
    }
    let words = [
      "sfi", "språk", "typ:praktik", "ledig:", "\"två  ord\"", "a\"b", "typ\\:x", "x:y:z", ":",
      "å,ä",
      "Utförare:egen", "målgrupp\\\\:q",
    ]
    var query = SearchQuery(text: some(words).joined(separator: " "))
    if Bool.random(using: &numbers) { query.text += query.text.isEmpty ? "\"o p" : " \"o p" }
    query.filter.groups = some(SearchSamples.groups.map(\.key.rawValue) + [MapRow.missingKey])
    query.filter.kinds = some(SearchSamples.kinds.map(\.key))
    query.filter.operations = some(Operation.allCases)
    query.filter.providers = some(SearchSamples.providers.map(\.key))
    query.filter.municipalities = some(SearchSamples.municipalities.map(\.key))
    query.filter.statuses = some(InsatsStatus.allCases)
    query.filter.hasFreePlace = some([true, false]).first
    let line = QueryLanguage.write(query)
    let parsed = Self.parse(line)
    #expect(parsed.query == query, "\(line)")
    #expect(parsed.problems.isEmpty)
  }
}
