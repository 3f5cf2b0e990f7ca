import Domain
import TestSupport
import Testing

@Suite struct HistoryWarningTests {
  private static let today = OrderSamples.today
  private static let keys: [ReferralWarning.Key] = [
    .sameInsats, .sameKind, .goingRound, .openOrder,
  ]

  private static func past(
    _ number: Int, _ insats: InsatsID = "HBG-24", _ kind: KindKey = "T08",
    _ status: ReferralStatus = .closed, kas: String? = nil
  ) -> PastReferral {
    PastReferral(
      number: number, insats: insats, kind: kind, status: status,
      ordered: today.adding(days: number - 1_000), outcome: kas.map { CodeKey("utfall-" + $0) },
      kasClass: kas)
  }

  private static func warnings(
    _ past: [PastReferral], kind: KindKey = "T08", own: Int? = nil
  ) -> [ReferralWarning] {
    let card = OrderSamples.card("HBG-24", kind)
    return ReferralWarnings.all(
      OrderSamples.complete, insats: card, catalogue: OrderSamples.catalogue([card]), past: past,
      own: own, age: nil, today: today)
  }

  private static func about(
    _ key: ReferralWarning.Key, _ count: Int, _ number: Int, kas: String? = nil
  ) -> ReferralWarning {
    ReferralWarning(
      key, count: count, last: today.adding(days: number - 1_000),
      outcome: kas.map { CodeKey("utfall-" + $0) })
  }

  private static let rows: [(String, [PastReferral], [ReferralWarning])] = [
    ("nothing before", [], []),
    ("another kind", [past(1, "HBG-1", "T01", kas: "D")], []),

    ("the same insats once", [past(1, kas: "D")], [about(.sameInsats, 1, 1, kas: "D")]),
    (
      "the same insats twice, with a result",
      [past(1, kas: "A"), past(2, kas: "E")], [about(.sameInsats, 2, 2, kas: "E")]
    ),
    (
      "the same kind once", [past(1, "HBG-1", "T08", kas: "E")],
      [about(.sameKind, 1, 1, kas: "E")]
    ),
    (
      "one of each, the third without result",
      [past(1, "HBG-1", kas: "E"), past(2, kas: "D")],
      [
        about(.sameInsats, 1, 2, kas: "D"), about(.sameKind, 1, 1, kas: "E"),
        about(.goingRound, 2, 2, kas: "D"),
      ]
    ),
    (
      "studies are a result",
      [past(1, "HBG-1", kas: "B"), past(2, "HBG-1", kas: "E")],
      [about(.sameKind, 2, 2, kas: "E")]
    ),
    (
      "back to another authority is no result",
      [past(1, "HBG-1", kas: "C"), past(2, "HBG-1", kas: "C")],
      [about(.sameKind, 2, 2, kas: "C"), about(.goingRound, 2, 2, kas: "C")]
    ),
    (
      "a refusal is a turn of the round",
      [past(1, "HBG-1", "T08", .declined), past(2, "HBG-1", "T08", .expired)],
      [about(.sameKind, 2, 2), about(.goingRound, 2, 2)]
    ),
    (
      "one taken back was ordered but not tried",
      [past(1, "HBG-1", "T08", .withdrawn), past(2, "HBG-1", kas: "E")],
      [about(.sameKind, 2, 2, kas: "E")]
    ),
    (
      "drafts, errors and replaced orders do not count",
      [
        past(1, "HBG-24", "T08", .draft), past(2, "HBG-24", "T08", .enteredInError),
        past(3, "HBG-24", "T08", .redirected),
      ], []
    ),

    ("open", [past(1, "HBG-1", "T01", .ordered)], [about(.openOrder, 1, 1)]),
    ("started", [past(1, "HBG-1", "T01", .started)], [about(.openOrder, 1, 1)]),
    (
      "two open",
      [past(1, "HBG-1", "T01", .inReview), past(2, "HBG-2", "T01", .waitingList)],
      [about(.openOrder, 2, 2)]
    ),
    (
      "the same insats is open",
      [past(1, "HBG-24", "T08", .sentBack)],
      [about(.sameInsats, 1, 1), about(.openOrder, 1, 1)]
    ),
  ]

  @Test(arguments: rows)
  func `the client's other orders are told`(
    what: String, past: [PastReferral], expected: [ReferralWarning]
  ) {
    #expect(Self.warnings(past) == expected, "\(what)")
  }

  @Test(arguments: [
    ("T06", "praktik", true), ("praktik", "T06", true), ("T06", "T07", false),
    ("T06", "T06", true), ("T00", "T00", false), ("T01", "T08", false),
  ])
  func `a wider or narrower kind is the same kind, a sibling and what is left over are not`(
    kind: String, earlier: String, isSame: Bool
  ) {
    let past = [Self.past(1, "HBG-1", KindKey(earlier))]
    #expect(Self.warnings(past, kind: KindKey(kind)).map(\.key) == (isSame ? [.sameKind] : []))
  }

  @Test func `the same insats goes round though its kind is what is left over`() {
    let past = [Self.past(1, "HBG-24", "T00"), Self.past(2, "HBG-24", "T00")]
    #expect(Self.warnings(past, kind: "T00").map(\.key) == [.sameInsats, .goingRound])
  }

  @Test func `an order is not held against itself`() {
    let past = [Self.past(1, "HBG-24", "T08", .sentBack)]
    #expect(Self.warnings(past, own: 1).isEmpty)
    #expect(!Self.warnings(past, own: 2).isEmpty)
  }

  @Test func `without an insats only open orders are told`() {
    let warnings = ReferralWarnings.all(
      ReferralContent(), insats: nil, catalogue: .empty,
      past: [Self.past(1), Self.past(2, "HBG-1", "T08", .ordered)], age: 99, today: Self.today)
    #expect(warnings == [Self.about(.openOrder, 1, 2)])
  }

  @Test(arguments: 1...100)
  func `every key comes once at most, in order, whatever order the past is in`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let past = (1...Int.random(in: 1...12, using: &random)).map { number in
      Self.past(
        number, ["HBG-24", "HBG-1", "HBG-2"].randomElement(using: &random) ?? "HBG-1",
        ["T08", "T01"].randomElement(using: &random) ?? "T08",
        ReferralStatus.allCases.randomElement(using: &random) ?? .closed,
        kas: ["A", "B", "C", "D", "E", nil].randomElement(using: &random) ?? nil)
    }
    let warnings = Self.warnings(past)
    let all = ReferralWarning.Key.allCases
    let places = warnings.compactMap { all.firstIndex(of: $0.key) }
    #expect(places == Array(Set(places)).sorted())
    #expect(Set(warnings.map(\.key)).isSubset(of: Set(Self.keys)))
    #expect(Self.warnings(past.shuffled(using: &random)) == warnings)
    let round = warnings.first { $0.key == .goingRound }
    #expect((round?.count ?? 2) >= 2)
  }
}
