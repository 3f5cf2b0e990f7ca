import Domain
import Messages

/// Orders and clients as the Engine answers. The number is an official test number.
enum OrderSamples {
  static let today = Day(number: 20_780)
  static let now = today.number * 86_400 + 10 * 3_600
  static let insats: InsatsID = "HBG-07"

  static func summary(
    _ id: Int = 1, name: String? = "Övning Ask", isProtected: Bool = false,
    number: String? = "19800102-****"
  ) -> ClientSummary {
    ClientSummary(
      id: id, caseNumber: "OVN-000\(id)", name: isProtected ? nil : name,
      maskedNumber: isProtected ? nil : number, isProtected: isProtected)
  }

  static func line(
    _ number: Int, _ status: ReferralStatus = .inReview, due: Int? = 3,
    insats: InsatsID = insats, client: ClientSummary = summary(), by: String = "handlaggare1"
  ) -> OrderLine {
    OrderLine(
      number: number, insats: insats, insatsName: "Insats \(insats.rawValue)", client: client,
      caseworker: by, unit: "Arbeta 2", status: status, holdsPlace: status.holdsPlace,
      waits: status == .waitingList, due: due.map { today.adding(days: $0) },
      ordered: today.adding(days: -10), created: now - 864_000, reasons: ["motivation"],
      version: 1)
  }

  static func content() -> ReferralContent {
    var content = ReferralContent()
    content.insats = insats
    content.client.caseNumber = "OVN-0001"
    content.client.name = "Övning Ask"
    content.client.personalNumber = "19800102-****"
    content.legalGround = "sol-11-1"
    content.incomeObstacle = "fh01"
    content.targetGroups = ["rehab"]
    content.reasons = ["motivation"]
    content.justification = "Behöver stöd varje vecka."
    content.purpose = "Komma närmare arbete"
    content.goals = ["Delta två dagar i veckan", "En egen plan"]
    content.abilityAndExperience = "Har arbetat i kök."
    content.ownView = "Vill börja."
    content.hasChildren = false
    content.wishedStart = today.adding(days: 3)
    content.hoursPerWeek = 10
    content.reviewDay = today.adding(days: 90)
    content.overrides = [
      WarningOverride(warning: .sameKind, reason: "andrad-situation", text: "Nytt läge.")
    ]
    return content
  }

  static func step(
    _ from: ReferralStatus?, _ to: ReferralStatus, by: String, daysAgo: Int,
    reason: CodeKey? = nil, text: String = ""
  ) -> StatusStep {
    StatusStep(
      from: from, to: to, by: by, at: now - daysAgo * 86_400, day: today.adding(days: -daysAgo),
      reason: reason, text: text)
  }

  static func sheet(
    _ number: Int = 114, _ status: ReferralStatus = .inReview, version: Int = 2,
    client: ClientSummary = summary(), actions: [ReferralAction] = [.withdraw],
    then more: [StatusStep] = [], hidden: [ReferralField] = []
  ) -> OrderSheet {
    let steps = [
      step(nil, .draft, by: "handlaggare1", daysAgo: 10),
      step(.draft, .inReview, by: "handlaggare1", daysAgo: 10),
    ]
    return OrderSheet(
      referral: Referral(
        number: number, requestID: "6f1c1f6e-0000-4000-8000-000000000001", content: content(),
        clientID: client.id, caseworker: "handlaggare1", unit: "Arbeta 2", status: status,
        holdsPlace: status.holdsPlace, created: now, version: version),
      client: client, waits: false, due: status.isOver ? nil : today.adding(days: 3),
      ordered: today.adding(days: -10), steps: steps + more, actions: actions, hidden: hidden)
  }

  /// Sent back by the supervisor, with a reason and a comment.
  static func sentBack() -> OrderSheet {
    sheet(
      114, .sentBack, version: 3, actions: [.submit, .withdraw],
      then: [
        step(
          .inReview, .sentBack, by: "arbetsledare1", daysAgo: 2, reason: "motivering-otydlig",
          text: "Beskriv varför just nu.")
      ])
  }

  static func file(
    _ client: ClientSummary = summary(), _ orders: [PastReferral], mayOpen: [Int]
  ) -> ClientFile {
    ClientFile(client: client, chain: ClientChain(orders), mayOpen: mayOpen)
  }

  static func past(
    _ number: Int, _ status: ReferralStatus, from: Int?, to: Int? = nil,
    outcome: CodeKey? = nil, kas: String? = nil
  ) -> PastReferral {
    PastReferral(
      number: number, insats: insats, kind: "T05", status: status,
      ordered: today.adding(days: (from ?? (to ?? 0) - 10) - 5),
      started: from.map { today.adding(days: $0) },
      ended: to.map { today.adding(days: $0) }, outcome: outcome, kasClass: kas)
  }
}
