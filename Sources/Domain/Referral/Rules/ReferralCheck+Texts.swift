extension ReferralCheck {
  /// The rules every text field shares: required or not, length, characters.
  func textFaults(_ field: ReferralField) -> [ReferralFault] {
    guard let path = field.text, let limit = ReferralLimit.length(of: field) else { return [] }
    let text = content[keyPath: path]
    let isRequired = ReferralRules.required(in: content).contains(field)
    let problem = ReferralText.problem(
      of: text, limit: limit, isMultiline: field.isMultiline, mayBeNumber: field == .personalNumber)
    switch problem {
    // Blanks or a dash where nothing is asked for say nothing and harm nobody.
    case .blankOnly? where !isRequired: return []
    case let problem?: return [ReferralFault(field, problem)]
    case nil: return missing(field, if: isRequired && text.isEmpty)
    }
  }

  /// A reason such as "annat" says nothing in itself, so the words missing are said to be its.
  var justificationFaults: [ReferralFault] {
    textFaults(.justification).map { fault in
      let isEmpty = fault.problem == .missing || fault.problem == .blankOnly
      let asking = content.reasons.prefix(ReferralLimit.codes).first {
        codes.row($0, in: .reasons)?.needsText == true
      }
      guard isEmpty, let asking else { return fault }
      return ReferralFault(.justification, .needsText(asking))
    }
  }

  /// At least one goal with words; lines left empty among them do not matter.
  var goalFaults: [ReferralFault] {
    guard content.goals.count <= ReferralLimit.goals else {
      return [ReferralFault(.goals, .tooMany(limit: ReferralLimit.goals))]
    }
    let limit = ReferralLimit.length(of: .goals) ?? 0
    let faults = content.goals.enumerated().compactMap { index, goal -> ReferralFault? in
      guard let problem = ReferralText.problem(of: goal, limit: limit, isMultiline: false),
        !(problem == .blankOnly && ReferralText.cleaned(goal).isEmpty)
      else { return nil }
      return ReferralFault(.goals, problem, index: index)
    }
    if !faults.isEmpty || ReferralRules.isFilled(.goals, in: content) { return faults }
    let isEmpty = content.goals.allSatisfy(\.isEmpty)
    return [ReferralFault(.goals, isEmpty ? .missing : .blankOnly)]
  }

  /// The client's own view, or why it was not asked for (SoL 10:3).
  var ownViewFaults: [ReferralFault] {
    let faults = textFaults(.ownView)
    let isReplaced = ReferralText.hasWords(content.ownViewMissingReason)
    return faults.filter { fault in
      !(isReplaced && (fault.problem == .missing || fault.problem == .blankOnly))
    }
  }

  var ownViewMissingReasonFaults: [ReferralFault] {
    let faults = textFaults(.ownViewMissingReason)
    guard faults.isEmpty, ReferralText.hasWords(content.ownView),
      ReferralText.hasWords(content.ownViewMissingReason)
    else { return faults }
    return [ReferralFault(.ownViewMissingReason, .contradicts(.ownView))]
  }

  /// Required when there are children; and nothing may be told of children there are not.
  var childrensSituationFaults: [ReferralFault] {
    let faults = textFaults(.childrensSituation)
    guard faults.isEmpty, content.hasChildren == false,
      ReferralText.hasWords(content.childrensSituation)
    else { return faults }
    return [ReferralFault(.childrensSituation, .contradicts(.hasChildren))]
  }
}
