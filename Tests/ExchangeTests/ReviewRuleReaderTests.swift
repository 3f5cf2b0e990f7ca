import Domain
import Foundation
import Testing

@testable import Exchange

/// The rules of review are read strictly: what is wrong is told with its line and field.
@Suite struct ReviewRuleReaderTests {
  private static let standard = """
    standard:
      omfattning: alla
      vidare_efter: 5
      utgar_efter: aldrig
      beslutar: [bo]
      forsta_kontakt_inom: 7
      kort_motivering: 40
      lang_period: 180
      nara_tidsgrans: 1
      kostnadsord: [Pris]
      avsteg_utan_flagga: [gammalt_kort]

    """

  private func read(_ text: String) throws(FileFaults) -> ReviewRules {
    try ReviewRuleReader.read(
      SourceFile(name: "regler.yaml", text: text), units: ["Norr", "Söder"])
  }

  @Test func `a unit has what it says, and the rest from the standard`() throws {
    let rules = try read(
      Self.standard + """
        enheter:
          - enhet: Söder
            omfattning: stickprov
            stickprov_procent: 25
            vidare_efter: aldrig
            beslutar: []
          - enhet: Norr
            utgar_efter: 30
        """)
    let standard = ReviewRule(
      scope: .all, forwardAfter: 5, expireAfter: nil, deciders: ["bo"], costWords: ["pris"])
    #expect(rules.standard == standard)
    var south = standard
    south.scope = .sample(percent: 25)
    south.forwardAfter = nil
    south.deciders = []
    var north = standard
    north.expireAfter = 30
    #expect(rules.units == ["Söder": south, "Norr": north])
    #expect(rules.rule(of: "Väster") == standard && rules.rule(of: nil) == standard)
  }

  private static let faults: [(String, Int?, String?, FileFault.Problem)] = [
    ("enheter: []", 1, "standard", .missingField),
    (standard, 1, "enheter", .missingField),
    (
      standard.replacingOccurrences(of: "  nara_tidsgrans: 1\n", with: "") + "enheter: []", 2,
      "standard.nara_tidsgrans", .missingField
    ),
    (
      standard.replacingOccurrences(of: "alla", with: "all") + "enheter: []", 2,
      "standard.omfattning",
      .unknownCode(value: "all", near: ["alla"])
    ),
    (
      standard + "enheter:\n  - enhet: Norr\n    omfattning: stickprov", 13, "stickprov_procent",
      .missingField
    ),
    (
      standard + "enheter:\n  - enhet: Norr\n    stickprov_procent: 5", 14, "stickprov_procent",
      .unknownField
    ),
    (
      standard + "enheter:\n  - enhet: Norr\n    vidare_efter: 0", 14, "vidare_efter",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      standard + "enheter:\n  - enhet: Norr\n    fart: 0", 14, "fart", .unknownField
    ),
    (
      standard + "enheter:\n  - enhet: Nor", 13, "enhet",
      .unknownCode(value: "Nor", near: ["Norr"])
    ),
    (
      standard + "enheter:\n  - enhet: Norr\n  - enhet: Norr", 14, "enhet",
      .duplicate(value: "Norr")
    ),
    (
      standard.replacingOccurrences(of: "[gammalt_kort]", with: "[gammalt]") + "enheter: []", 11,
      "standard.avsteg_utan_flagga", .unknownCode(value: "gammalt", near: ["gammalt_kort"])
    ),
  ]

  @Test(arguments: faults.indices)
  func `what is wrong is told with line and field`(index: Int) {
    let (text, line, field, problem) = Self.faults[index]
    do throws(FileFaults) {
      _ = try read(text)
      Issue.record("read")
    } catch {
      #expect(error.faults.map(\.problem) == [problem], "\(error.faults)")
      #expect(error.faults.map(\.line) == [line] && error.faults.map(\.field) == [field])
    }
  }

  @Test func `the program's own rules are for units there are`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data")
    func file(_ path: String) throws -> SourceFile {
      SourceFile(
        name: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
    }
    let organisation = try OrganisationReader.read(
      file("katalog/organisation.yaml"),
      municipalities: [
        Municipality(key: "helsingborg", name: "Helsingborg", code: "1283"),
        Municipality(key: "malmo", name: "Malmö", code: "1280"),
      ])
    let rules = try ReviewRuleReader.read(
      file("granskning/regler.yaml"), units: organisation.map(\.name))
    #expect(rules.standard.scope == .all && rules.units.count == 2)
  }
}
