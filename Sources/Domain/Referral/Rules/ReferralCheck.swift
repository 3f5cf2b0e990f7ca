/// One order being checked, with all that the rules need to know.
struct ReferralCheck {
  let content: ReferralContent
  let insats: Insats?
  let codes: CodeLists
  let today: Day
  let numberFault: PersonalNumberFault?

  func faults(of field: ReferralField) -> [ReferralFault] {
    switch field {
    case .insats: insatsFaults
    case .caseNumber: caseNumberFaults
    case .personalNumber: numberFaults
    case .isProtected: []
    case .reasons: listFaults(field, content.reasons) { fault(of: $0, in: .reasons) }
    case .targetGroups: listFaults(field, content.targetGroups, fault(of:))
    case .legalGround: codeFaults(field, content.legalGround, in: .legalGrounds)
    case .incomeObstacle: codeFaults(field, content.incomeObstacle, in: .incomeObstacles)
    case .goals: goalFaults
    case .justification: justificationFaults
    case .ownView: ownViewFaults
    case .ownViewMissingReason: ownViewMissingReasonFaults
    case .hasChildren: missing(field, if: content.hasChildren == nil)
    case .childrensSituation: childrensSituationFaults
    case .wishedStart: startFaults
    case .hoursPerWeek: hoursFaults
    case .reviewDay: reviewFaults
    case .consent: consentFaults
    case .overrides: overrideFaults
    case .name, .purpose, .abilityAndExperience, .otherInsatser, .alternatives,
      .interpreter:
      textFaults(field)
    }
  }

  func missing(_ field: ReferralField, if isMissing: Bool) -> [ReferralFault] {
    isMissing ? [ReferralFault(field, .missing)] : []
  }

  /// The insats must be one of the catalogue's.
  private var insatsFaults: [ReferralFault] {
    guard let id = content.insats else { return missing(.insats, if: true) }
    return insats?.id == id ? [] : [ReferralFault(.insats, .unknownCode)]
  }

  /// What every text must be, and then what a case number must be.
  private var caseNumberFaults: [ReferralFault] {
    let faults = textFaults(.caseNumber)
    if !faults.isEmpty { return faults }
    do {
      _ = try CaseNumber(ReferralText.cleaned(content.client.caseNumber))
      return []
    } catch {
      let problem: ReferralFault.Problem =
        switch error {
        case .empty: .missing
        case .tooLong(let limit): .tooLong(limit: limit)
        case .forbiddenCharacter: .wrongCharacter
        case .personalNumber: .personalNumberHere
        }
      return [ReferralFault(.caseNumber, problem)]
    }
  }

  /// The number may be left out, but a number that is given must be right.
  private var numberFaults: [ReferralFault] {
    if let numberFault { return [ReferralFault(.personalNumber, .personalNumber(numberFault))] }
    return textFaults(.personalNumber)
  }

  /// Whole hours a week, at most a full working week.
  private var hoursFaults: [ReferralFault] {
    guard let hours = content.hoursPerWeek else { return missing(.hoursPerWeek, if: true) }
    let range = ReferralLimit.hours
    if range.contains(hours) { return [] }
    return [
      ReferralFault(.hoursPerWeek, .outOfRange(min: range.lowerBound, max: range.upperBound))
    ]
  }
}
