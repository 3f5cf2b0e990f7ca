import Domain

/// One row of an order put into another: for undo of a choice and for "samma som förra".
enum FormCopy {
  static func copy(
    _ row: FormRowID, from source: ReferralContent, to target: inout ReferralContent
  ) {
    switch FormRowKind(row) {
    case .line, .text, .value: FormValue.set(row, FormValue.text(row, source), in: &target)
    case .choice, .yesNo, .insats: copyChoice(row, from: source, to: &target)
    case .button: break
    }
  }

  private static func copyChoice(
    _ row: FormRowID, from source: ReferralContent, to target: inout ReferralContent
  ) {
    switch row {
    case .field(.insats): target.insats = source.insats
    case .field(.isProtected): target.client.isProtected = source.client.isProtected
    case .field(.reasons): target.reasons = source.reasons
    case .field(.legalGround): target.legalGround = source.legalGround
    case .field(.incomeObstacle): target.incomeObstacle = source.incomeObstacle
    case .field(.targetGroups): target.targetGroups = source.targetGroups
    case .field(.hasChildren): target.hasChildren = source.hasChildren
    case .field(.consent): target.consent = source.consent
    case .consent(.fields): target.consent?.fields = source.consent?.fields ?? []
    case .consent(.form):
      if let form = source.consent?.form { target.consent?.form = form }
    case .override(let key):
      // The words are a row of their own.
      target.setOverride(key, reason: source.overrides.first { $0.warning == key }?.reason)
    default: break
    }
  }
}
