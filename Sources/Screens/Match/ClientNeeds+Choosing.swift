import Domain

extension ClientNeeds {
  /// What is chosen for a need, as keys of its pick-list; for a number its digits.
  func keys(_ need: MatchNeed) -> [String] {
    switch need {
    case .targetGroups: targetGroups.map(\.rawValue)
    case .languageLevel: [languageLevel?.rawValue].compactMap { $0 }
    case .age: [age.map { String($0) }].compactMap { $0 }
    case .obstacle: [obstacle?.rawValue].compactMap { $0 }
    case .hours: [hoursPerWeek.map { String($0) }].compactMap { $0 }
    case .kinds: kinds.map(\.rawValue)
    case .municipality: [municipality?.rawValue].compactMap { $0 }
    }
  }

  /// Puts what was chosen in a pick-list into its need; none for not known.
  mutating func take(_ keys: [String], for need: MatchNeed) {
    switch need {
    case .targetGroups: targetGroups = keys.map { TargetGroupKey($0) }
    case .languageLevel: languageLevel = keys.first.flatMap { LanguageLevel(rawValue: $0) }
    case .age: age = keys.first.flatMap { Int($0) }
    case .obstacle: obstacle = keys.first.map { CodeKey($0) }
    case .hours: hoursPerWeek = keys.first.flatMap { Int($0) }
    case .kinds: kinds = keys.map { KindKey($0) }
    case .municipality: municipality = keys.first.map { MunicipalityKey($0) }
    }
  }
}
