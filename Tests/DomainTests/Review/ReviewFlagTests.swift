import Testing

@testable import Domain

/// Each flag comes with what it is about, and a plain order has none.
@Suite struct ReviewFlagTests {
  private static let today = OrderSamples.today
  private static let rule = ReviewRule(costWords: ["pris"])
  private static let plain: ReferralContent = {
    var content = OrderSamples.complete
    content.justification =
      "Har efter kartläggningen bett om hjälp att komma igång, och vi är överens."
    content.hasChildren = false
    content.childrensSituation = ""
    content.wishedStart = today.adding(days: 14)
    content.reviewDay = today.adding(days: 90)
    content.targetGroups = ["rehab"]
    content.overrides = []
    return content
  }()

  private struct Ground {
    var content = plain
    var card = OrderSamples.card()
    var past: [PastReferral] = []
    var copied: Int?
    var forwards: Day?
  }

  private static func flags(_ change: (inout Ground) -> Void = { _ in }) -> [ReviewFlag] {
    var ground = Ground()
    change(&ground)
    return ReviewFlags.all(
      ground.content, own: 100, past: ground.past, copied: ground.copied,
      forwards: ground.forwards, age: nil, rule: rule,
      catalogue: OrderSamples.catalogue([ground.card]), today: today)
  }

  private static func past(_ number: Int, _ insats: InsatsID, kas: String) -> PastReferral {
    PastReferral(
      number: number, insats: insats, kind: "T08", status: .closed,
      ordered: today.adding(days: number - 1_000), outcome: "avbrott", kasClass: kas)
  }

  private static let rows: [(String, @Sendable (inout Ground) -> Void, [ReviewFlag])] = [
    ("nothing", { _ in }, []),
    (
      "protected", { $0.content.client.isProtected = true }, [ReviewFlag(.protectedIdentity)]
    ),
    (
      "external without consent",
      {
        $0.card.operation = .external
        $0.content.consent = nil
      }, [ReviewFlag(.externalWithoutConsent)]
    ),
    (
      "the third of a kind without result",
      { $0.past = [past(1, "HBG-1", kas: "E"), past(2, "HBG-24", kas: "D")] },
      [ReviewFlag(.goingRound, count: 2, day: today.adding(days: -998))]
    ),
    (
      "the same insats again, with result",
      { $0.past = [past(1, "HBG-24", kas: "A"), past(2, "HBG-24", kas: "D")] },
      [ReviewFlag(.repeated, count: 2, day: today.adding(days: -998))]
    ),
    ("what was ordered after it", { $0.past = [past(101, "HBG-24", kas: "D")] }, []),
    (
      "another target group", { $0.content.targetGroups = ["ungdom"] },
      [ReviewFlag(.wrongTargetGroup, warnings: [.targetGroup])]
    ),
    (
      "not for the group",
      { $0.card.notFor = [TargetGroupTag("rehab")] },
      [ReviewFlag(.wrongTargetGroup, warnings: [.notFor])]
    ),
    (
      "children not asked about", { $0.content.hasChildren = nil }, [ReviewFlag(.childrenMissing)]
    ),
    (
      "children hardly described",
      {
        $0.content.hasChildren = true
        $0.content.childrensSituation = "Två barn."
      }, [ReviewFlag(.childrenMissing, count: 9)]
    ),
    (
      "children described",
      {
        $0.content.hasChildren = true
        $0.content.childrensSituation = "Två barn på förskola."
      }, []
    ),
    (
      "overrides, but for one about the card",
      {
        $0.content.overrides = [.openOrder, .staleCard, .targetGroup].map {
          WarningOverride(warning: $0, reason: "overenskommet")
        }
      }, [ReviewFlag(.override, warnings: [.targetGroup, .openOrder])]
    ),
    (
      "only about the card",
      {
        $0.content.overrides = [WarningOverride(warning: .staleCard, reason: "overenskommet")]
      }, []
    ),
    ("copied", { $0.copied = 7 }, [ReviewFlag(.copiedJustification, order: 7)]),
    (
      "thin", { $0.content.justification = "Åå é" },
      [ReviewFlag(.thinJustification, count: 4)]
    ),
    (
      "thin to the character", { $0.content.justification = String(repeating: "å", count: 40) }, []
    ),
    (
      "priced", { $0.card.cost = "Avtalat Pris per plats" },
      [ReviewFlag(.expensive, detail: "Avtalat Pris per plats")]
    ),
    ("free of charge", { $0.card.cost = "Kostnadsfritt" }, []),
    (
      "long", { $0.content.reviewDay = today.adding(days: 195) },
      [ReviewFlag(.longPeriod, count: 181, day: today.adding(days: 195))]
    ),
    ("long to the day", { $0.content.reviewDay = today.adding(days: 194) }, []),
    (
      "near", { $0.forwards = WorkingDays.adding(1, to: today) },
      [ReviewFlag(.nearDeadline, count: 1, day: WorkingDays.adding(1, to: today))]
    ),
    ("not near", { $0.forwards = WorkingDays.adding(2, to: today) }, []),
  ]

  @Test(arguments: rows.indices)
  func `a flag is raised by what it is about, and by nothing else`(index: Int) {
    let (what, change, flags) = Self.rows[index]
    #expect(Self.flags(change) == flags, "\(what)")
  }

  @Test func `every flag is in the table, and a graver key never weighs less`() {
    #expect(
      Set(Self.rows.flatMap { $0.2.map(\.key) }) == Set(ReviewFlag.Key.allCases))
    let weights = ReviewFlag.Key.allCases.map { ReviewFlags.risk([ReviewFlag($0)]) }
    #expect(weights == weights.sorted(by: >))
    #expect((weights.last ?? 0) > 0)
  }
}
