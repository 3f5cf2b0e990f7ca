import Canvas
import Domain
import Testing

@testable import Screens

/// What is said of a flag.
struct FlagTextTests {
  private static let day = RealCatalogue.day

  static let flags: [ReviewFlag] =
    ReviewFlag.Key.allCases.map { ReviewFlag($0) }
    + [
      ReviewFlag(.goingRound, count: 2, day: day), ReviewFlag(.repeated, count: 1, day: day),
      ReviewFlag(.wrongTargetGroup, warnings: [.notFor]),
      ReviewFlag(.childrenMissing, count: 9),
      ReviewFlag(.override, warnings: [.goingRound, .openOrder]),
      ReviewFlag(.copiedJustification, order: 12), ReviewFlag(.thinJustification, count: 8),
      ReviewFlag(.expensive, detail: "Avtalat\u{1B}pris"),
      ReviewFlag(.longPeriod, count: 181, day: day), ReviewFlag(.nearDeadline, count: 1, day: day),
      ReviewFlag(.nearDeadline, count: 2, day: day),
    ]

  @Test(arguments: flags)
  func `a flag is a whole sentence`(flag: ReviewFlag) {
    SentenceCheck.expect(FlagText.sentence(flag))
  }

  @Test func `names fit a row and are not each other's`() {
    let names = ReviewFlag.Key.allCases.map(FlagText.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { TextWidth.of($0) <= 20 })
  }

  @Test func `a sentence says how many, when and which`() {
    #expect(
      FlagText.sentence(ReviewFlag(.goingRound, count: 2, day: Self.day)).contains("nummer 3"))
    #expect(
      FlagText.sentence(ReviewFlag(.repeated, count: 1, day: Self.day))
        .contains("en gång för deltagaren, den \(Self.day)"))
    #expect(
      FlagText.sentence(ReviewFlag(.override, warnings: [.goingRound, .openOrder]))
        == "Handläggaren har gjort avsteg från: rundgång och annan öppen beställning.")
    #expect(
      FlagText.sentence(ReviewFlag(.copiedJustification, order: 12)).contains("beställning 12"))
  }
}
