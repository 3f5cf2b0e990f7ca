/// What a required field is used for. The sentence is made where the field is shown.
package enum FieldUse: String, Codable, CaseIterable, Sendable {
  /// The provider gets the order.
  case routing = "skickas_till"
  /// The client's case is found again.
  case identity = "hittas_igen"
  /// The provider calls the client to the first talk.
  case contact = "kallelse"
  /// Needs are added up by reason.
  case needStatistics = "behov_summeras"
  /// The supervisor sees why this insats was chosen.
  case review = "granskning"
  /// The provider plans the content.
  case planning = "planering"
  /// The outcome is answered goal by goal when the insats ends.
  case outcome = "utfall"
  /// Which rules the order rests on (domain facts 2.4.1).
  case law = "rattslig_grund"
  /// The official statistics of obstacles (domain facts 2.1).
  case officialStatistics = "officiell_statistik"
  /// The best interests of the child (SoL 3:1–3).
  case children = "barnets_basta"
  /// The insats is shaped together with the person (SoL 10:3).
  case participation = "delaktighet"
  /// A place is kept from that day.
  case placeFrom = "plats_fran"
  /// The extent is compared with what the insats offers.
  case extent = "omfattning"
  /// The caseworker is reminded that day.
  case reminder = "paminnelse"
}

extension ReferralField {
  /// What the field is used for; never `nil` for a field an order can be asked for.
  package var usedFor: FieldUse? {
    switch self {
    case .insats: .routing
    case .caseNumber: .identity
    case .name: .contact
    case .reasons: .needStatistics
    case .justification: .review
    case .purpose, .abilityAndExperience: .planning
    case .goals: .outcome
    case .legalGround: .law
    case .incomeObstacle: .officialStatistics
    case .hasChildren, .childrensSituation: .children
    case .ownView: .participation
    case .wishedStart: .placeFrom
    case .hoursPerWeek: .extent
    case .reviewDay: .reminder
    case .personalNumber, .isProtected, .targetGroups, .otherInsatser, .alternatives,
      .ownViewMissingReason, .consent, .interpreter, .overrides:
      nil
    }
  }
}
