import Domain

/// The whole card in JSON: every field under its raw value, null or `[]` where unknown, and
/// `ovning` with the invented fields.
struct CardJSON: Encodable {
  let insats: Insats
  let names: CatalogueNames
  /// What became of its orders; left out where nobody asked.
  var figures: InsatsFigures?

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ value: String) { stringValue = value }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for field in InsatsField.allCases {
      let value = Field(insats: insats, field: field, names: names)
      try container.encode(value, forKey: Key(field.rawValue))
    }
    let practice = InsatsField.allCases.filter(insats.practiceFields.contains).map(\.rawValue)
    try container.encode(practice, forKey: Key(CardDialect.practiceKey))
    if let figures { try container.encode(FiguresJSON(figures), forKey: Key("resultat")) }
  }

  private struct Field: Encodable {
    let insats: Insats
    let field: InsatsField
    let names: CatalogueNames

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let value = CardJSON.value(field, of: insats, names) {
        try container.encode(value)
      } else {
        try container.encodeNil()
      }
    }
  }

  private static func value(
    _ field: InsatsField, of insats: Insats, _ names: CatalogueNames
  ) -> (any Encodable)? {
    if let text = CardText.all[field] { return insats[keyPath: text.path] }
    switch field {
    case .id: return insats.id.rawValue
    case .municipality: return insats.municipality.rawValue
    case .name: return insats.name
    case .aliases: return insats.aliases
    case .kind: return insats.kind.rawValue
    case .kindOrigin: return insats.kindOrigin.rawValue
    case .targetGroups: return insats.targetGroups.map { names.tag($0) }
    case .notFor: return insats.notFor.map { names.tag($0) }
    case .ages: return insats.ages.map { CardJSONParts.Span(fran: $0.from, till: $0.to) }
    case .places: return CardJSONParts.Places(insats.places)
    case .evidence:
      return insats.evidence.map {
        CardJSONParts.Evidence(grad: $0.grade.rawValue, kalla: $0.source)
      }
    case .hours: return insats.hours.map { CardJSONParts.Span(fran: $0.from, till: $0.to) }
    case .combinableWith: return insats.combinableWith.map(\.rawValue)
    case .leadsTo: return insats.leadsTo.map(\.rawValue)
    case .provider: return names.provider(of: insats)
    case .operation: return insats.operation.rawValue
    case .answerTime: return insats.answerTime
    case .needsAssessment: return insats.needsAssessment
    case .legalGround: return insats.legalGround?.rawValue
    case .openToOthers: return insats.openToOthers
    case .status: return insats.status.rawValue
    case .confirmed:
      return insats.confirmed.map {
        CardJSONParts.Confirmation(datum: $0.day.description, av: $0.by)
      }
    case .figures:
      return insats.figures.map {
        CardJSONParts.Figure(text: $0.text, ar: $0.year, kalla: $0.source)
      }
    case .sources: return insats.sources
    case .shortName, .targetGroupNote, .purpose, .content, .method, .length, .start,
      .languageRequirement, .prerequisites, .location, .unit, .agreement, .mayOrder, .howToOrder,
      .contact, .cost, .period, .sourceClass:
      return nil  // in CardText
    }
  }
}
