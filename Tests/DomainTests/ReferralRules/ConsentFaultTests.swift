import Domain
import Testing

@Suite struct ConsentFaultTests {
  private typealias Change = @Sendable (inout Consent) -> Void

  private static let today = OrderSamples.today

  private static func faults(_ change: (inout Consent) -> Void) -> [ReferralFault] {
    ReferralRules.faults(
      OrderSamples.order { $0.consent = OrderSamples.consent(change) },
      insats: OrderSamples.card(), codes: OrderSamples.codes, today: today)
  }

  private static let wrong: [(ConsentPart, ReferralFault.Problem, Change)] = [
    (.receiver, .missing, { $0.receiver = "" }),
    (.receiver, .blankOnly, { $0.receiver = " " }),
    (.receiver, .tooLong(limit: 120), { $0.receiver = String(repeating: "u", count: 121) }),
    (.fields, .missing, { $0.fields = [] }),
    (.purpose, .missing, { $0.purpose = "" }),
    (.purpose, .forbiddenCharacter(code: 8), { $0.purpose = "Planera\u{8}" }),
    (.given, .inTheFuture, { $0.given = today.adding(days: 1) }),
    (.until, .before(today), { $0.until = today.adding(days: -1) }),
    (.withdrawn, .before(today), { $0.withdrawn = today.adding(days: -1) }),
    (.withdrawn, .inTheFuture, { $0.withdrawn = today.adding(days: 1) }),
  ]

  @Test(arguments: wrong.indices)
  func `each part of a consent has its own fault`(place: Int) {
    let (part, problem, change) = Self.wrong[place]
    #expect(Self.faults(change) == [ReferralFault(.consent, problem, part: part)])
  }

  private static let right: [Change] = [
    { _ in },
    { $0.until = today },
    { $0.withdrawn = today },
    // Run out: that it no longer holds is a warning.
    { consent in
      consent.given = today.adding(days: -100)
      consent.until = today.adding(days: -50)
    },
  ]

  @Test(arguments: right.indices)
  func `a consent whose days are in order is no fault`(place: Int) {
    #expect(Self.faults(Self.right[place]).isEmpty)
  }

  @Test func `faults of a consent come in the order of its parts`() {
    let faults = Self.faults { consent in
      consent = Consent(
        receiver: "", fields: [], purpose: "", given: Self.today.adding(days: 2), form: .written,
        until: Self.today)
    }
    #expect(faults.map(\.part) == [.receiver, .fields, .purpose, .given, .until])
  }
}
