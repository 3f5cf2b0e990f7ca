import Domain
import Testing

@Suite struct ReferralFaultTests {
  private typealias Row = (ReferralField, ReferralFault.Problem, Change)
  private typealias Change = @Sendable (inout ReferralContent) -> Void

  private static let today = OrderSamples.today

  private static func faults(
    _ content: ReferralContent, numberFault: PersonalNumberFault? = nil
  ) -> [ReferralFault] {
    ReferralRules.faults(
      content, insats: OrderSamples.card(), codes: OrderSamples.codes, today: today,
      numberFault: numberFault)
  }

  @Test func `a complete order has no fault`() {
    #expect(Self.faults(OrderSamples.complete).isEmpty)
  }

  @Test func `an empty order lacks every required field, in field order`() {
    let faults = Self.faults(ReferralContent())
    #expect(faults.map(\.problem) == Array(repeating: .missing, count: 15))
    #expect(
      faults.map(\.field) == [
        .insats, .caseNumber, .name, .reasons, .justification, .purpose, .goals, .legalGround,
        .incomeObstacle, .abilityAndExperience, .hasChildren, .ownView, .wishedStart,
        .hoursPerWeek, .reviewDay,
      ])
  }

  private static let rows: [Row] = [
    (.insats, .unknownCode, { $0.insats = "HBG-99" }),
    (.caseNumber, .blankOnly, { $0.client.caseNumber = " \n " }),
    (.caseNumber, .wrongCharacter, { $0.client.caseNumber = "2026_0311" }),
    (.caseNumber, .personalNumberHere, { $0.client.caseNumber = "19800102-2386" }),
    (
      .caseNumber, .tooLong(limit: 40), { $0.client.caseNumber = String(repeating: "1", count: 41) }
    ),
    (.name, .blankOnly, { $0.client.name = "--" }),
    (.name, .personalNumberHere, { $0.client.name = "Anna 800102-2386" }),
    (.justification, .personalNumberHere, { $0.justification = "Se 19800102-2386." }),
    (.ownView, .personalNumberHere, { $0.ownView = "Vill börja. 198001022386" }),
    (.interpreter, .personalNumberHere, { $0.interpreter = "20000101-T220" }),
    (.name, .forbiddenCharacter(code: 0), { $0.client.name = "Övning\0" }),
    (.name, .forbiddenCharacter(code: 27), { $0.client.name = "\u{1B}[31mÖvning" }),
    (.name, .forbiddenCharacter(code: 0x202E), { $0.client.name = "Övning\u{202E}" }),
    (.name, .tooLong(limit: 120), { $0.client.name = String(repeating: "å", count: 121) }),
    (.personalNumber, .tooLong(limit: 20), { $0.client.personalNumber += digits(21) }),
    (.reasons, .missing, { $0.reasons = [] }),
    (.reasons, .tooMany(limit: 20), { $0.reasons = Array(repeating: "x", count: 21) }),
    (.justification, .missing, { $0.justification = "" }),
    (.justification, .blankOnly, { $0.justification = " \t\r\n\u{A0}" }),
    (.justification, .blankOnly, { $0.justification = "... – !" }),
    (.justification, .forbiddenCharacter(code: 7), { $0.justification = "Vill\u{7}" }),
    (
      .justification, .tooLong(limit: 4_000),
      { $0.justification = String(repeating: "ä", count: 4_001) }
    ),
    (
      .justification, .tooLong(limit: 4_000),
      { $0.justification = String(repeating: "klistra ", count: 1_250_000) }
    ),
    (
      .justification, .tooLong(limit: 4_000),
      { $0.justification = "a" + String(repeating: "\u{301}", count: 5_000) }
    ),
    (
      .justification, .needsText("annat"),
      {
        $0.reasons = ["praktik", "annat"]
        $0.justification = " "
      }
    ),
    (.purpose, .blankOnly, { $0.purpose = "\n" }),
    (.goals, .missing, { $0.goals = [] }),
    (.goals, .missing, { $0.goals = ["", ""] }),
    (.goals, .blankOnly, { $0.goals = ["", "  "] }),
    (.goals, .tooMany(limit: 10), { $0.goals = Array(repeating: "mål", count: 11) }),
    (.legalGround, .unknownCode, { $0.legalGround = "finns-inte" }),
    (
      .legalGround, .codeNotValid(Validity(to: today.adding(days: -1))),
      { $0.legalGround = "gammal" }
    ),
    (.legalGround, .codeNotValid(Validity(from: today.adding(days: 1))), { $0.legalGround = "ny" }),
    // A code of another list.
    (.incomeObstacle, .unknownCode, { $0.incomeObstacle = "frivillig" }),
    (.abilityAndExperience, .missing, { $0.abilityAndExperience = "" }),
    (.otherInsatser, .forbiddenCharacter(code: 1), { $0.otherInsatser = "\u{1}" }),
    (.hasChildren, .missing, { $0.hasChildren = nil }),
    (.childrensSituation, .missing, { $0.hasChildren = true }),
    (
      .childrensSituation, .blankOnly,
      {
        $0.hasChildren = true
        $0.childrensSituation = "   "
      }
    ),
    (
      .childrensSituation, .contradicts(.hasChildren),
      { $0.childrensSituation = "Två barn i skolan." }
    ),
    (.ownView, .missing, { $0.ownView = "" }),
    (.ownView, .blankOnly, { $0.ownView = "  " }),
    (
      .ownView, .missing,
      {
        $0.ownView = ""
        $0.ownViewMissingReason = " - "
      }
    ),
    (
      .ownViewMissingReason, .contradicts(.ownView),
      { $0.ownViewMissingReason = "Har inte nåtts." }
    ),
    (.wishedStart, .missing, { $0.wishedStart = nil }),
    (.wishedStart, .inThePast, { $0.wishedStart = today.adding(days: -1) }),
    (.hoursPerWeek, .outOfRange(min: 1, max: 40), { $0.hoursPerWeek = 0 }),
    (.hoursPerWeek, .outOfRange(min: 1, max: 40), { $0.hoursPerWeek = 41 }),
    (.hoursPerWeek, .outOfRange(min: 1, max: 40), { $0.hoursPerWeek = Int.min }),
    (.reviewDay, .inThePast, { $0.reviewDay = today }),
    (.reviewDay, .notAfter(today.adding(days: 14)), { $0.reviewDay = $0.wishedStart }),
    (
      .reviewDay, .tooFar(latest: today.adding(days: 379)),
      { $0.reviewDay = today.adding(days: 380) }
    ),
  ]

  private static func digits(_ count: Int) -> String { String(repeating: "1", count: count) }

  @Test(arguments: rows.indices)
  func `one thing wrong is one fault at its field`(place: Int) {
    let (field, problem, change) = Self.rows[place]
    let faults = Self.faults(OrderSamples.order(change))
    #expect(faults == [ReferralFault(field, problem)])
  }

  @Test func `a start too far ahead is told, and the review is judged from it`() {
    let order = OrderSamples.order { order in
      order.wishedStart = Self.today.adding(days: 366)
      order.reviewDay = Self.today.adding(days: 400)
    }
    let latest = Self.today.adding(days: 365)
    #expect(Self.faults(order) == [ReferralFault(.wishedStart, .tooFar(latest: latest))])
  }

  private static let right: [Change] = [
    { $0.justification = String(repeating: "å", count: 4_000) },
    // Decomposed letters count as what they become.
    { $0.justification = String(repeating: "a\u{30A}", count: 4_000) },
    { $0.justification = "Rad ett.\r\nRad två.\tMed tabb och mjukt\u{AD}bindestreck." },
    { $0.goals = ["", "Ett mål", ""] },
    { $0.otherInsatser = " - " },
    { $0.hoursPerWeek = 40 },
    { $0.hoursPerWeek = 1 },
    { $0.wishedStart = today },
    {
      $0.wishedStart = today.adding(days: 365); $0.reviewDay = today.adding(days: 730)
    },
    { $0.reviewDay = $0.wishedStart?.adding(days: 1) },
    {
      $0.ownView = ""; $0.ownViewMissingReason = "Har inte nåtts."
    },
    {
      $0.ownView = "  "; $0.ownViewMissingReason = "Har inte nåtts."
    },
    {
      $0.hasChildren = true; $0.childrensSituation = "Två barn i skolan."
    },
    { $0.reasons = ["annat"] },
    { $0.targetGroups = [] },
    { $0.targetGroups = ["rehab", "missbruk"] },
    { $0.client.personalNumber = "19800102-2386" },
    { $0.overrides = [WarningOverride(warning: .age, reason: "annat", text: "Skäl")] },
    { $0.overrides = [WarningOverride(warning: .age, reason: "overenskommet")] },
  ]

  @Test(arguments: right.indices)
  func `what is right is no fault`(place: Int) {
    #expect(Self.faults(OrderSamples.order(Self.right[place])).isEmpty)
  }

  @Test func `a fault in a list says which value`() {
    let faults = Self.faults(
      OrderSamples.order { order in
        order.reasons = ["praktik", "finns-inte", "gammal"]
        order.targetGroups = ["gammal", "rehab", "finns-inte"]
        order.goals = ["", String(repeating: "m", count: 501)]
      })
    let past = Validity(to: Self.today.adding(days: -1))
    #expect(
      faults == [
        ReferralFault(.reasons, .unknownCode, index: 1),
        ReferralFault(.reasons, .codeNotValid(past), index: 2),
        ReferralFault(.goals, .tooLong(limit: 500), index: 1),
        ReferralFault(.targetGroups, .codeNotValid(past), index: 0),
        ReferralFault(.targetGroups, .unknownCode, index: 2),
      ])
  }

  @Test func `the fault of a number stands at the number, and no other is added`() {
    let order = OrderSamples.order { $0.client.personalNumber = String(repeating: "1", count: 99) }
    #expect(
      Self.faults(order, numberFault: .form) == [
        ReferralFault(.personalNumber, .personalNumber(.form))
      ])
  }

  @Test func `an insats that is not in the catalogue is an unknown code`() {
    let faults = ReferralRules.faults(
      OrderSamples.complete, insats: nil, codes: OrderSamples.codes, today: Self.today)
    #expect(faults == [ReferralFault(.insats, .unknownCode)])
  }

  @Test func `overrides must have reasons of their list, and words where asked for`() {
    let faults = Self.faults(
      OrderSamples.order { order in
        order.overrides = [
          WarningOverride(warning: .age, reason: "annat", text: " . "),
          WarningOverride(warning: .notFor, reason: "praktik"),
          WarningOverride(
            warning: .openOrder, reason: "gammal", text: String(repeating: "s", count: 1_001)),
          WarningOverride(warning: .sameKind, reason: "overenskommet", text: "\u{0}"),
        ]
      })
    #expect(
      faults == [
        ReferralFault(.overrides, .needsText("annat"), index: 0),
        ReferralFault(.overrides, .unknownCode, index: 1),
        ReferralFault(
          .overrides, .codeNotValid(Validity(to: Self.today.adding(days: -1))), index: 2),
        ReferralFault(.overrides, .tooLong(limit: 1_000), index: 2),
        ReferralFault(.overrides, .forbiddenCharacter(code: 0), index: 3),
      ])
  }
}
