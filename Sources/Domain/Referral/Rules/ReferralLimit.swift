/// How much an order may hold. Lengths in Unicode scalars after `ReferralText.cleaned`, which for
/// Swedish text is what people call characters. The figures are our own.
package enum ReferralLimit {
  /// Hours a week, from and to.
  package static let hours = 1...40
  /// The wished start lies at most this many days ahead, and the review as many after the start.
  package static let daysAhead = 365
  package static let codes = 20
  package static let goals = 10
  package static let overrides = ReferralWarning.Key.allCases.count
  package static let overrideText = 1_000
  /// The words given with a step, such as why an order is withdrawn.
  package static let stepText = 2_000
  /// The summary of a client that is handed over.
  package static let handoverText = 8_000
  package static let consentReceiver = 120
  package static let consentPurpose = 500

  /// The longest text a field takes; for goals each of them. `nil` for fields that are not text.
  package static func length(of field: ReferralField) -> Int? {
    switch field {
    case .personalNumber: 20
    case .caseNumber: CaseNumber.limit
    case .interpreter: 60
    case .name: 120
    case .goals, .ownViewMissingReason: 500
    case .purpose, .childrensSituation, .otherInsatser, .alternatives: 2_000
    case .justification, .abilityAndExperience, .ownView: 4_000
    case .insats, .isProtected, .reasons, .legalGround, .incomeObstacle, .targetGroups,
      .hasChildren, .consent, .wishedStart, .hoursPerWeek, .reviewDay, .overrides:
      nil
    }
  }
}
