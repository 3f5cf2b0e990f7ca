extension ReferralField {
  /// Whether the field's text may have several lines.
  package var isMultiline: Bool {
    switch self {
    case .justification, .purpose, .abilityAndExperience, .otherInsatser, .alternatives,
      .childrensSituation, .ownView, .ownViewMissingReason:
      true
    default: false
    }
  }

  /// Where the order keeps the field, when it is one text.
  package var text: WritableKeyPath<ReferralContent, String>? {
    switch self {
    case .caseNumber: \.client.caseNumber
    case .name: \.client.name
    case .personalNumber: \.client.personalNumber
    case .justification: \.justification
    case .purpose: \.purpose
    case .abilityAndExperience: \.abilityAndExperience
    case .otherInsatser: \.otherInsatser
    case .alternatives: \.alternatives
    case .childrensSituation: \.childrensSituation
    case .ownView: \.ownView
    case .ownViewMissingReason: \.ownViewMissingReason
    case .interpreter: \.interpreter
    case .insats, .isProtected, .reasons, .goals, .legalGround, .incomeObstacle, .targetGroups,
      .hasChildren, .consent, .wishedStart, .hoursPerWeek, .reviewDay, .overrides:
      nil
    }
  }
}

extension ReferralContent {
  /// As it is stored when it is sent: every text tidied (`ReferralText.cleaned`), empty goals gone,
  /// and each code, goal and override once, the first one kept. Doing it twice changes nothing.
  package func normalised() -> ReferralContent {
    var content = self
    content.unfinished = nil
    for field in ReferralField.allCases {
      guard let path = field.text else { continue }
      content[keyPath: path] = ReferralText.cleaned(
        content[keyPath: path], isMultiline: field.isMultiline)
    }
    content.goals = Self.once(goals.map { ReferralText.cleaned($0) }.filter { !$0.isEmpty }) { $0 }
    content.reasons = Self.once(reasons) { $0 }
    content.targetGroups = Self.once(targetGroups) { $0 }
    content.overrides = Self.once(overrides) { $0.warning }.map { override in
      var override = override
      override.text = ReferralText.cleaned(override.text, isMultiline: true)
      return override
    }
    if var consent {
      consent.receiver = ReferralText.cleaned(consent.receiver)
      consent.purpose = ReferralText.cleaned(consent.purpose)
      consent.fields = Self.once(consent.fields) { $0 }
      content.consent = consent
    }
    return content
  }

  private static func once<Value>(
    _ values: [Value], by key: (Value) -> some Hashable
  ) -> [Value] {
    var seen: Set<AnyHashable> = []
    return values.filter { seen.insert(AnyHashable(key($0))).inserted }
  }
}
