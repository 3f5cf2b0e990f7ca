extension ReferralRules {
  /// The fields this order must have, in field order. The client's own view may be replaced by why
  /// it was not asked for; the children's situation is required when there are children.
  package static func required(in content: ReferralContent) -> [ReferralField] {
    ReferralField.allCases.filter { field in
      switch field {
      case .insats, .caseNumber, .name, .reasons, .justification, .purpose, .goals, .legalGround,
        .incomeObstacle, .abilityAndExperience, .hasChildren, .ownView, .wishedStart,
        .hoursPerWeek, .reviewDay:
        true
      case .childrensSituation: content.hasChildren == true
      case .personalNumber, .isProtected, .targetGroups, .otherInsatser, .alternatives,
        .ownViewMissingReason, .consent, .interpreter, .overrides:
        false
      }
    }
  }

  /// How many of the required fields have something in them, right or wrong.
  package static func progress(_ content: ReferralContent) -> ReferralProgress {
    let required = required(in: content)
    let filled = required.filter { isFilled($0, in: content) }
    return ReferralProgress(filled: filled.count, required: required.count)
  }

  /// Whether there is something in a field; blanks and signs alone are nothing.
  package static func isFilled(_ field: ReferralField, in content: ReferralContent) -> Bool {
    if field == .ownView {
      return ReferralText.hasWords(content.ownView)
        || ReferralText.hasWords(content.ownViewMissingReason)
    }
    if let path = field.text { return ReferralText.hasWords(content[keyPath: path]) }
    return switch field {
    case .insats: content.insats != nil
    case .reasons: !content.reasons.isEmpty
    case .goals: content.goals.contains { ReferralText.hasWords($0) }
    case .legalGround: content.legalGround != nil
    case .incomeObstacle: content.incomeObstacle != nil
    case .targetGroups: !content.targetGroups.isEmpty
    case .hasChildren: content.hasChildren != nil
    case .consent: content.consent != nil
    case .wishedStart: content.wishedStart != nil
    case .hoursPerWeek: content.hoursPerWeek != nil
    case .reviewDay: content.reviewDay != nil
    case .overrides: !content.overrides.isEmpty
    default: true
    }
  }
}
