import Domain

/// What can be chosen for each row of the order's form; nothing for a row that is written.
enum FormRows {
  static func sort(_ row: FormRowID) -> PickSort {
    switch row {
    case .field(.reasons), .field(.targetGroups), .consent(.fields): .several
    case .field, .consent, .override, .overrideText, .alternative, .send, .discard: .one
    }
  }

  static func rows(_ row: FormRowID, _ state: AppState) -> [PickRow] {
    switch row {
    case .field(.insats):
      state.catalogue.insatser.filter { $0.status != .ended }.map {
        PickRow(
          key: $0.id.rawValue, name: $0.name, help: state.codes.name(of: $0.kind),
          synonyms: $0.aliases + [$0.shortName, state.codes.name(of: $0.kind)].compactMap { $0 })
      }
    case .field(.reasons): CodeRows.list(.reasons, state)
    case .field(.legalGround): CodeRows.list(.legalGrounds, state)
    case .field(.incomeObstacle): CodeRows.list(.incomeObstacles, state)
    case .field(.targetGroups): CodeRows.targetGroups(state)
    case .override: CodeRows.list(.overrides, state)
    case .consent(.fields): tellable
    case .consent(.form):
      Consent.Form.allCases.map { PickRow(key: $0.rawValue, name: PickText.name($0)) }
    case .field, .consent, .overrideText, .alternative, .send, .discard: []
    }
  }

  /// What a provider may be told. Which insats it is always stands; the consent itself and the
  /// overrides never leave the authority.
  private static var tellable: [PickRow] {
    let never: Set<ReferralField> = [.insats, .consent, .overrides]
    return ReferralField.allCases.filter { !never.contains($0) }.map { field in
      PickRow(key: field.rawValue, name: OrderFieldText.label(field))
    }
  }
}
