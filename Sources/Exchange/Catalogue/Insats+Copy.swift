package import Domain

extension Insats {
  /// Takes one field's value from another card.
  package mutating func copy(_ field: InsatsField, from other: Insats) {
    if let text = CardText.all[field] {
      self[keyPath: text.path] = other[keyPath: text.path]
      return
    }
    switch field {
    case .id: id = other.id
    case .municipality: municipality = other.municipality
    case .name: name = other.name
    case .aliases: aliases = other.aliases
    case .kind: kind = other.kind
    case .kindOrigin: kindOrigin = other.kindOrigin
    case .targetGroups: targetGroups = other.targetGroups
    case .notFor: notFor = other.notFor
    case .ages: ages = other.ages
    case .places: places = other.places
    case .evidence: evidence = other.evidence
    case .hours: hours = other.hours
    case .combinableWith: combinableWith = other.combinableWith
    case .leadsTo: leadsTo = other.leadsTo
    case .provider: provider = other.provider
    case .operation: operation = other.operation
    case .answerTime: answerTime = other.answerTime
    case .needsAssessment: needsAssessment = other.needsAssessment
    case .legalGround: legalGround = other.legalGround
    case .openToOthers: openToOthers = other.openToOthers
    case .status: status = other.status
    case .confirmed: confirmed = other.confirmed
    case .figures: figures = other.figures
    case .sources: sources = other.sources
    case .shortName, .targetGroupNote, .purpose, .content, .method, .length, .start,
      .languageRequirement, .prerequisites, .location, .unit, .agreement, .mayOrder, .howToOrder,
      .contact, .cost, .period, .sourceClass:
      break  // in CardText
    }
  }
}
