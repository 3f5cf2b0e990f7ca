import Canvas
import Domain
import Testing

@testable import Screens

/// What is said of warnings.
struct WarningTextTests {
  private static let day = RealCatalogue.day

  @Test(arguments: ReferralWarning.Key.allCases)
  func `a warning has a short name and a sentence`(key: ReferralWarning.Key) throws {
    let catalogue = try RealCatalogue.practice.get()
    let name = WarningText.name(key)
    SentenceCheck.expectWords(name)
    #expect(TextWidth.of(name) <= 26)
    let warnings = [
      ReferralWarning(key), ReferralWarning(key, count: 1, last: Self.day),
      ReferralWarning(
        key, count: 2, last: Self.day, outcome: "uteblivit", alternatives: ["HBG-24", "XXX-01"],
        groups: ["rehab", "finns-ej"], detail: "Minst ett år i landet"),
      ReferralWarning(key, count: 3, outcome: "finns-ej", groups: ["finns-ej"]),
    ]
    for warning in warnings {
      SentenceCheck.expect(WarningText.sentence(warning, catalogue))
      SentenceCheck.expect(WarningText.sentence(warning, .empty))
    }
  }

  @Test func `how often, when and with what outcome is told`() throws {
    let catalogue = try RealCatalogue.practice.get()
    func text(_ count: Int, _ outcome: CodeKey?) -> String {
      WarningText.sentence(
        ReferralWarning(.sameKind, count: count, last: Self.day, outcome: outcome), catalogue)
    }
    #expect(
      text(2, "uteblivit")
        == "Samma typ har beställts 2 gånger för deltagaren, senast 2026-11-23 "
        + "(avslutad: Uteblivit).")
    #expect(
      text(1, "plats-saknas")
        == "Samma typ har beställts en gång för deltagaren, den 2026-11-23 "
        + "(nekad: Plats saknas).")
    #expect(text(2, "annat").hasSuffix("(utfall: Annat)."))
    #expect(text(2, nil).hasSuffix("senast 2026-11-23."))
  }

  @Test func `a full insats tells what has a place`() throws {
    var catalogue = try RealCatalogue.practice.get()
    var cards = Array(catalogue.insatser.prefix(2))
    cards[0].name = "Ett"
    cards[0].places = Places(max: 5, booked: 0)
    cards[1].name = "Två\u{1B}"
    cards[1].places = Places(max: 5, booked: 4)
    catalogue = Catalogue(insatser: cards, codes: catalogue.codes)
    let warning = ReferralWarning(.noFreePlace, alternatives: cards.map(\.id))
    #expect(
      WarningText.sentence(warning, catalogue)
        == "Ingen plats är ledig. Har plats: Ett (5 lediga), Två· (1 ledig).")
  }

  @Test func `the card's own words pass the gate`() {
    let warning = ReferralWarning(.prerequisite, detail: "a\nb\u{202E}")
    SentenceCheck.expect(WarningText.sentence(warning, .empty))
  }
}
