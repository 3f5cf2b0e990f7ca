extension ReferralCheck {
  /// A required single code.
  func codeFaults(
    _ field: ReferralField, _ key: CodeKey?, in list: CodeListName
  ) -> [ReferralFault] {
    guard let key else { return missing(field, if: true) }
    return fault(of: key, in: list).map { [ReferralFault(field, $0)] } ?? []
  }

  /// Several codes; a required list must have one.
  func listFaults<Key>(
    _ field: ReferralField, _ keys: [Key], _ fault: (Key) -> ReferralFault.Problem?
  ) -> [ReferralFault] {
    guard keys.count <= ReferralLimit.codes else {
      return [ReferralFault(field, .tooMany(limit: ReferralLimit.codes))]
    }
    let isRequired = ReferralRules.required(in: content).contains(field)
    if keys.isEmpty { return missing(field, if: isRequired) }
    return keys.enumerated().compactMap { index, key in
      fault(key).map { ReferralFault(field, $0, index: index) }
    }
  }

  func fault(of key: CodeKey, in list: CodeListName) -> ReferralFault.Problem? {
    guard let row = codes.row(key, in: list) else { return .unknownCode }
    return row.validity.contains(today) ? nil : .codeNotValid(row.validity)
  }

  func fault(of key: TargetGroupKey) -> ReferralFault.Problem? {
    guard let group = codes.targetGroups[key] else { return .unknownCode }
    return group.validity.contains(today) ? nil : .codeNotValid(group.validity)
  }

  /// Each override names a reason of the list `avsteg`, with words where the reason asks for them.
  var overrideFaults: [ReferralFault] {
    guard content.overrides.count <= ReferralLimit.overrides else {
      return [ReferralFault(.overrides, .tooMany(limit: ReferralLimit.overrides))]
    }
    return content.overrides.enumerated().flatMap { index, override in
      overrideProblems(override).map { ReferralFault(.overrides, $0, index: index) }
    }
  }

  private func overrideProblems(_ override: WarningOverride) -> [ReferralFault.Problem] {
    var problems: [ReferralFault.Problem] = []
    if let code = fault(of: override.reason, in: .overrides) { problems.append(code) }
    let text = ReferralText.problem(
      in: override.text, limit: ReferralLimit.overrideText, isMultiline: true)
    if let text, text != .blankOnly {
      problems.append(text)
    } else if codes.row(override.reason, in: .overrides)?.needsText == true,
      !ReferralText.hasWords(override.text)
    {
      problems.append(.needsText(override.reason))
    }
    return problems
  }
}
