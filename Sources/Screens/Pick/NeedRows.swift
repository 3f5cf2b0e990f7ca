import Domain

/// What can be chosen for each of a client's needs.
enum NeedRows {
  static func sort(_ need: MatchNeed) -> PickSort {
    switch need {
    case .targetGroups, .kinds: .several
    case .languageLevel, .obstacle, .municipality: .one
    case .age: .number(0...120)
    case .hours: .number(ReferralLimit.hours)
    }
  }

  static func rows(_ need: MatchNeed, _ state: AppState) -> [PickRow] {
    switch need {
    case .targetGroups: CodeRows.targetGroups(state)
    case .kinds: CodeRows.kinds(state)
    case .obstacle: CodeRows.list(.incomeObstacles, state)
    case .languageLevel:
      LanguageLevel.allCases.map { level in
        PickRow(key: level.rawValue, name: PickText.name(level), help: PickText.languageHelp)
      }
    case .municipality:
      state.catalogue.municipalities.map { PickRow(key: $0.key.rawValue, name: $0.name) }
    case .age, .hours: []
    }
  }
}
