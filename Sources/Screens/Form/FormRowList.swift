import Domain

/// Which rows the form has, as far as it is filled in.
enum FormRowList {
  /// The rows of a group, in order. What does not concern the order is not there: the children's
  /// situation without children, the parts of a consent nobody has given.
  static func rows(_ group: FormGroup, _ form: FormState) -> [FormRowID] {
    let content = form.content
    switch group {
    case .client:
      return fields([.insats, .caseNumber, .name, .personalNumber, .isProtected])
    case .why: return fields([.reasons, .justification, .purpose, .goals])
    case .background:
      return fields([
        .legalGround, .incomeObstacle, .targetGroups, .abilityAndExperience, .otherInsatser,
        .alternatives,
      ])
    case .children:
      let hasMore = content.hasChildren == true || !content.childrensSituation.isEmpty
      return fields(hasMore ? [.hasChildren, .childrensSituation] : [.hasChildren])
    case .participation:
      let asksWhy = content.ownView.isEmpty || !content.ownViewMissingReason.isEmpty
      let views: [ReferralField] = asksWhy ? [.ownView, .ownViewMissingReason] : [.ownView]
      let parts: [ConsentPart] =
        content.consent == nil ? [] : [.receiver, .fields, .purpose, .given, .form, .until]
      return fields(views + [.interpreter, .consent]) + parts.map { .consent($0) }
    case .time: return fields([.wishedStart, .hoursPerWeek, .reviewDay])
    case .check:
      let full = form.warnings.first { $0.key == .noFreePlace }
      return form.warnings.flatMap { overrideRows($0.key, form) }
        + (full?.alternatives ?? []).map { .alternative($0) }
    case .end: return form.isCorrection ? [.send] : [.send, .discard]
    }
  }

  /// Every row, top to bottom.
  static func all(_ form: FormState) -> [FormRowID] {
    FormGroup.allCases.flatMap { rows($0, form) }
  }

  /// Where a fault is shown: its field, or the one that stands for it.
  static func row(of fault: ReferralFault, _ form: FormState) -> FormRowID {
    if let part = fault.part { return .consent(part) }
    switch fault.field {
    case .overrides:
      guard let index = fault.index, form.told.overrides.indices.contains(index) else {
        return .send
      }
      let key = form.told.overrides[index].warning
      if case .needsText = fault.problem { return .overrideText(key) }
      return .override(key)
    default: return .field(fault.field)
    }
  }

  private static func overrideRows(
    _ key: ReferralWarning.Key, _ form: FormState
  ) -> [FormRowID] {
    let override = form.content.overrides.first { $0.warning == key }
    return override == nil ? [.override(key)] : [.override(key), .overrideText(key)]
  }

  private static func fields(_ fields: [ReferralField]) -> [FormRowID] {
    fields.map { .field($0) }
  }
}
