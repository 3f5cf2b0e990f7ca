import Domain
import Messages
import Store

/// How clients leave the Engine: numbers always masked, and protected identities as well wherever
/// they would stand beside others or go outside.
enum Masking {
  static func number(_ stored: String) -> String? {
    stored.isEmpty ? nil : PersonalNumber(normalised: stored)?.masked ?? "****"
  }

  /// The name of a protected client stands there only when `showsProtected` says so.
  static func summary(_ client: ClientRecord, showsProtected: Bool = false) -> ClientSummary {
    let identity = client.identity
    let isHidden = identity.isProtected && !showsProtected
    return ClientSummary(
      id: client.id, caseNumber: identity.caseNumber, name: isHidden ? nil : identity.name,
      maskedNumber: identity.isProtected ? nil : number(identity.personalNumber),
      isProtected: identity.isProtected)
  }

  /// The fields of an order a provider may be told. In-house all but the consent given for others
  /// and why warnings were let through; outside, until the order is over, those covered by a consent
  /// that holds today and is for them. Nothing else about anybody leaves the authority.
  static func fields(
    for insats: Insats?, _ consent: Consent?, _ status: ReferralStatus, _ catalogue: Catalogue,
    today: Day
  ) -> Set<ReferralField> {
    if insats?.operation == .inHouse {
      return Set(ReferralField.allCases).subtracting([.consent, .overrides])
    }
    guard !status.isOver, let consent, consent.covers(insats, in: catalogue, on: today) else {
      return []
    }
    return Set(consent.fields)
  }

  /// The day something is due, for a provider who is shown some fields: the promised answer is the
  /// provider's own, but the other days are fields of the order.
  static func due(
    _ due: Day?, _ status: ReferralStatus, of insats: Insats?, showing shown: Set<ReferralField>
  ) -> Day? {
    switch status {
    case .ordered, .received, .assessed:
      insats?.answerTime != nil || shown.contains(.wishedStart) ? due : nil
    case .started, .paused: shown.contains(.reviewDay) ? due : nil
    default: shown.contains(.wishedStart) ? due : nil
    }
  }

  /// A line for one's own side.
  static func line(_ line: ReferralLine) -> OrderLine {
    Masking.line(line, of: nil, showing: Set(ReferralField.allCases))
  }

  /// A line with only the fields of `shown`, for the provider of the insats.
  static func line(
    _ line: ReferralLine, of insats: Insats?, showing shown: Set<ReferralField>
  ) -> OrderLine {
    OrderLine(
      number: line.number, insats: line.insats, insatsName: line.insatsName,
      client: ClientSummary(
        id: line.clientID, caseNumber: shown.contains(.caseNumber) ? line.caseNumber : "",
        name: line.isProtected || !shown.contains(.name) ? nil : line.clientName,
        maskedNumber: nil, isProtected: line.isProtected && shown.contains(.isProtected)),
      caseworker: line.caseworker, unit: line.unit, status: line.status,
      holdsPlace: line.holdsPlace, waits: line.waits,
      due: due(line.due, line.status, of: insats, showing: shown), ordered: line.ordered,
      created: line.created, reasons: shown.contains(.reasons) ? line.reasons : [],
      version: line.version)
  }

  /// An order for its own side.
  static func sheet(_ record: ReferralRecord, actions: [ReferralAction]) -> OrderSheet {
    sheet(record, Masking.summary(record.client, showsProtected: true), actions)
  }

  /// An order for a provider: only the fields of `shown`, and nothing of who a protected client
  /// is. Of how it went a provider outside is told what it wrote itself, `writer`; `nil` is for
  /// in-house.
  static func copy(
    _ record: ReferralRecord, of insats: Insats?, showing shown: Set<ReferralField>,
    writer: String?, actions: [ReferralAction]
  ) -> OrderSheet {
    var record = record
    var shown = shown
    if record.client.identity.isProtected {
      shown.subtract([.name, .personalNumber])
    }
    record.due = due(record.due, record.referral.status, of: insats, showing: shown)
    record.referral.content.keep(only: shown)
    // The words between a caseworker and a supervisor are theirs.
    record.steps = record.steps.map { step in
      let isOthers = writer.map { $0 != step.by && step.tellsHowItWent } ?? false
      return step.isAnswer && !isOthers ? step : step.withoutGrounds
    }
    var summary = Masking.summary(record.client)
    if !shown.contains(.name) { summary.name = nil }
    if !shown.contains(.personalNumber) { summary.maskedNumber = nil }
    if !shown.contains(.caseNumber) { summary.caseNumber = "" }
    if !shown.contains(.isProtected) { summary.isProtected = false }
    var sheet = sheet(record, summary, actions)
    sheet.hidden = ReferralField.allCases.filter { $0 != .insats && !shown.contains($0) }
    return sheet
  }

  private static func sheet(
    _ record: ReferralRecord, _ client: ClientSummary, _ actions: [ReferralAction]
  ) -> OrderSheet {
    var referral = record.referral
    referral.content.client.name = client.name ?? ""
    referral.content.client.personalNumber = client.maskedNumber ?? ""
    return OrderSheet(
      referral: referral, client: client, waits: record.waits, due: record.due,
      ordered: record.ordered, steps: record.steps, actions: actions)
  }
}

extension StatusStep {
  /// Whether it is one a provider takes, or a caseworker in the provider's place.
  fileprivate var isAnswer: Bool {
    Lifecycle.table.contains { $0.from == from && $0.to == to && $0.roles.contains(.provider) }
  }

  /// Whether its words are of the client's time in the insats.
  fileprivate var tellsHowItWent: Bool { to == .closed || to == .paused }

  fileprivate var withoutGrounds: StatusStep {
    StatusStep(from: from, to: to, by: by, at: at, day: day)
  }
}

extension ReferralContent {
  /// Empties every field that is not to be shown. Which insats it is always stands.
  mutating func keep(only shown: Set<ReferralField>) {
    let empty = ReferralContent()
    for field in ReferralField.allCases where !shown.contains(field) {
      switch field {
      case .insats: continue
      case .caseNumber: client.caseNumber = ""
      case .name: client.name = ""
      case .personalNumber: client.personalNumber = ""
      case .isProtected: client.isProtected = false
      case .reasons: reasons = empty.reasons
      case .justification: justification = empty.justification
      case .purpose: purpose = empty.purpose
      case .goals: goals = empty.goals
      case .legalGround: legalGround = nil
      case .incomeObstacle: incomeObstacle = nil
      case .targetGroups: targetGroups = []
      case .abilityAndExperience: abilityAndExperience = ""
      case .otherInsatser: otherInsatser = ""
      case .alternatives: alternatives = ""
      case .hasChildren: hasChildren = nil
      case .childrensSituation: childrensSituation = ""
      case .ownView: ownView = ""
      case .ownViewMissingReason: ownViewMissingReason = ""
      case .consent: consent = nil
      case .interpreter: interpreter = ""
      case .wishedStart: wishedStart = nil
      case .hoursPerWeek: hoursPerWeek = nil
      case .reviewDay: reviewDay = nil
      case .overrides: overrides = []
      }
    }
  }
}
