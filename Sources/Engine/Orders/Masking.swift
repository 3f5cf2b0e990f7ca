import Domain
import Messages
import Store

/// How clients leave the Engine: numbers always masked, and protected identities as well wherever
/// they would stand beside others or go outside.
enum Masking {
  static func number(_ stored: String) -> String? {
    stored.isEmpty ? nil : PersonalNumber(normalised: stored)?.masked ?? "****"
  }

  /// Whether a typed number is one of our own masked ones, sent back unchanged.
  static func isMasked(_ text: String) -> Bool { text.hasSuffix("-****") || text == "****" }

  /// The name of a protected client stands there only when `showsProtected` says so.
  static func summary(_ client: ClientRecord, showsProtected: Bool = false) -> ClientSummary {
    let identity = client.identity
    let isHidden = identity.isProtected && !showsProtected
    return ClientSummary(
      id: client.id, caseNumber: identity.caseNumber, name: isHidden ? nil : identity.name,
      maskedNumber: identity.isProtected ? nil : number(identity.personalNumber),
      isProtected: identity.isProtected)
  }

  static func line(_ line: ReferralLine) -> OrderLine {
    OrderLine(
      number: line.number, insats: line.insats, insatsName: line.insatsName,
      client: ClientSummary(
        id: line.clientID, caseNumber: line.caseNumber,
        name: line.isProtected ? nil : line.clientName, maskedNumber: nil,
        isProtected: line.isProtected),
      caseworker: line.caseworker, unit: line.unit, status: line.status,
      holdsPlace: line.holdsPlace, waits: line.waits, due: line.due, ordered: line.ordered,
      created: line.created, reasons: line.reasons, version: line.version)
  }

  /// An order for its own side.
  static func sheet(_ record: ReferralRecord, actions: [ReferralAction]) -> OrderSheet {
    sheet(record, Masking.summary(record.client, showsProtected: true), actions)
  }

  /// An order for a provider: only the fields of `shown`, and nothing of who a protected client
  /// is.
  static func copy(
    _ record: ReferralRecord, showing shown: Set<ReferralField>, actions: [ReferralAction]
  ) -> OrderSheet {
    var record = record
    var shown = shown
    if record.client.identity.isProtected {
      shown.subtract([.name, .personalNumber])
    }
    record.referral.content.keep(only: shown)
    // Nobody outside needs the consent given for others, nor why warnings were let through.
    var summary = Masking.summary(record.client)
    if !shown.contains(.name) { summary.name = nil }
    if !shown.contains(.personalNumber) { summary.maskedNumber = nil }
    if !shown.contains(.caseNumber) { summary.caseNumber = "" }
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
