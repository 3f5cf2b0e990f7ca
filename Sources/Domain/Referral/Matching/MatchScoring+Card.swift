extension MatchScoring {
  func agePoints(_ insats: Insats) -> [MatchPoint] {
    guard let age = needs.age, let ages = insats.ages, !ages.isOpen else { return [] }
    return [MatchPoint(ages.contains(age) ? .age : .otherAge, .ages(ages))]
  }

  /// A requirement that names no course is left for people to read, even when the client's Swedish
  /// is no obstacle: it may ask for English.
  func languagePoints(_ insats: Insats) -> [MatchPoint] {
    guard let level = needs.languageLevel, let words = insats.languageRequirement else { return [] }
    guard let asked = askedLevel(words) else {
      return [MatchPoint(.languageToCheck, .words(words))]
    }
    return [MatchPoint(level >= asked ? .language : .languageTooHigh, .words(words))]
  }

  func hoursPoints(_ insats: Insats) -> [MatchPoint] {
    guard let wished = needs.hoursPerWeek, let hours = insats.hours else { return [] }
    let isWithin = wished >= hours.from && wished <= hours.to
    return [MatchPoint(isWithin ? .hours : .otherHours, .hours(hours))]
  }

  func evidencePoints(_ insats: Insats) -> [MatchPoint] {
    guard let evidence = insats.evidence, evidence.grade == .research else { return [] }
    return [MatchPoint(.evidence, evidence.source.map { .words($0) })]
  }

  func statusPoints(_ insats: Insats) -> [MatchPoint] {
    switch insats.status {
    case .planned: [MatchPoint(.planned)]
    case .paused: [MatchPoint(.paused)]
    case .ended: [MatchPoint(.ended)]
    case .active, .unknown: []
    }
  }

  /// What must be looked into before an order, of no points.
  func cardPoints(_ insats: Insats) -> [MatchPoint] {
    var points: [MatchPoint] = []
    if let words = insats.statedPrerequisites {
      points.append(MatchPoint(.prerequisite, .words(words)))
    }
    if insats.isStale(on: today) {
      points.append(MatchPoint(.staleCard, insats.confirmed.map { .day($0.day) }))
    }
    if insats.isExternal(in: catalogue) { points.append(MatchPoint(.consentNeeded)) }
    return points
  }
}
