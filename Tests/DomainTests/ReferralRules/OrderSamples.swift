import Domain

/// An order without a fault, and the cards and code lists it needs.
enum OrderSamples {
  static let today = Day(number: 20_000)

  static let codes = CodeLists(
    targetGroups: [
      Samples.group("sprakhinder"), Samples.group("rehab"), Samples.group("ohalsa", in: "rehab"),
      Samples.group("missbruk", in: "rehab"), Samples.group("tungt-missbruk", in: "missbruk"),
      Samples.group("ungdom"), Samples.group("forsorjningsstodstagare"),
      Samples.group("sjukskrivna", in: "rehab"), Samples.group("lange", in: "sjukskrivna"),
      TargetGroup(
        key: "gammal", name: "gammal", validity: Validity(to: today.adding(days: -1)),
        source: "test"),
    ],
    kinds: [
      Samples.kind("T00"), Samples.kind("T01"), Samples.kind("praktik"),
      Samples.kind("T06", in: "praktik"), Samples.kind("T07", in: "praktik"), Samples.kind("T08"),
    ],
    lists: [
      .reasons: [row("praktik"), row("motivation"), row("annat", needsText: true), old, coming],
      .legalGrounds: [row("frivillig"), old, coming],
      .incomeObstacles: [row("fh01"), row("fh03"), old],
      .overrides: [row("overenskommet"), row("annat", needsText: true), old],
    ])

  /// Valid until yesterday, and from tomorrow.
  static let old = row("gammal", Validity(to: today.adding(days: -1)))
  static let coming = row("ny", Validity(from: today.adding(days: 1)))

  static func row(
    _ key: CodeKey, _ validity: Validity = Validity(), needsText: Bool = false
  ) -> CodeRow {
    CodeRow(
      key: key, name: key.rawValue, validity: validity, source: "test", needsText: needsText)
  }

  /// A card that gives no warning: fresh, in-house, with no demands and no known places.
  static func card(
    _ id: InsatsID = "HBG-24", _ kind: KindKey = "T08", for groups: [TargetGroupKey] = ["rehab"],
    _ change: (inout Insats) -> Void = { _ in }
  ) -> Insats {
    var card = Samples.insats(id, kind, for: groups)
    card.operation = .inHouse
    card.confirmed = Confirmation(day: today.adding(days: -30), by: "test")
    change(&card)
    return card
  }

  static func catalogue(_ cards: [Insats], providers: [Provider] = []) -> Catalogue {
    Catalogue(insatser: cards, codes: codes, providers: providers)
  }

  static let complete: ReferralContent = {
    var content = ReferralContent()
    content.insats = "HBG-24"
    content.client.caseNumber = "2026-0311"
    content.client.name = "Övning Övningsson"
    content.reasons = ["praktik"]
    content.justification = "Vill tillbaka till kök."
    content.purpose = "Pröva vilken arbetstid som håller."
    content.goals = ["Närvaro 80 % i åtta veckor"]
    content.legalGround = "frivillig"
    content.incomeObstacle = "fh01"
    content.abilityAndExperience = "Fyra år som kock."
    content.hasChildren = false
    content.ownView = "Vill laga mat igen."
    content.wishedStart = today.adding(days: 14)
    content.hoursPerWeek = 20
    content.reviewDay = today.adding(days: 75)
    return content
  }()

  static func order(_ change: (inout ReferralContent) -> Void) -> ReferralContent {
    var content = complete
    change(&content)
    return content
  }

  static func consent(
    _ change: (inout Consent) -> Void = { _ in }
  ) -> Consent {
    var consent = Consent(
      receiver: "Utföraren", fields: [.name, .purpose], purpose: "Planera insatsen", given: today,
      form: .oral)
    change(&consent)
    return consent
  }
}
