import Domain

/// One card as the fields of a CSV row, before formulas are defused.
enum CSVCard {
  /// In the order of `CatalogueCSV.columns`.
  static func fields(_ insats: Insats) -> [String] {
    let practice = InsatsField.allCases.filter(insats.practiceFields.contains).map(\.rawValue)
    return InsatsField.allCases.flatMap { $0 == .places ? places(insats) : [field($0, insats)] }
      + [CSVCell.join(items: practice)]
  }

  private static func places(_ insats: Insats) -> [String] {
    let places = insats.places
    return [
      number(places.max), number(places.booked), number(places.waiting),
      places.asOf?.description ?? "",
      CSVCell.join(
        items: places.reserved.map {
          CSVCell.join(parts: [$0.group.rawValue, String($0.max)])
        }),
    ]
  }

  private static func field(_ field: InsatsField, _ insats: Insats) -> String {
    if let text = CardText.all[field] { return insats[keyPath: text.path] ?? "" }
    switch field {
    case .id: return insats.id.rawValue
    case .municipality: return insats.municipality.rawValue
    case .name: return insats.name
    case .aliases: return CSVCell.join(items: insats.aliases.map(CSVCell.escaped))
    case .kind: return insats.kind.rawValue
    case .kindOrigin: return insats.kindOrigin.rawValue
    case .targetGroups: return tags(insats.targetGroups)
    case .notFor: return tags(insats.notFor)
    case .ages: return insats.ages.map { number($0.from) + "–" + number($0.to) } ?? ""
    case .evidence:
      guard let evidence = insats.evidence else { return "" }
      let source = evidence.source.map { [CSVCell.escaped($0)] } ?? []
      return CSVCell.join(parts: [evidence.grade.rawValue] + source)
    case .hours:
      guard let hours = insats.hours else { return "" }
      return hours.from == hours.to
        ? number(hours.from) : number(hours.from) + "–" + number(hours.to)
    case .combinableWith: return CSVCell.join(items: insats.combinableWith.map(\.rawValue))
    case .leadsTo: return CSVCell.join(items: insats.leadsTo.map(\.rawValue))
    case .provider: return insats.provider?.rawValue ?? ""
    case .operation: return insats.operation.rawValue
    case .answerTime: return number(insats.answerTime)
    case .needsAssessment: return yesOrNo(insats.needsAssessment)
    case .legalGround: return insats.legalGround?.rawValue ?? ""
    case .openToOthers: return yesOrNo(insats.openToOthers)
    case .status: return insats.status.rawValue
    case .confirmed:
      guard let confirmed = insats.confirmed else { return "" }
      return CSVCell.join(parts: [confirmed.day.description, CSVCell.escaped(confirmed.by)])
    case .figures: return CSVCell.join(items: insats.figures.map(figure))
    case .sources: return CSVCell.join(items: insats.sources.map(CSVCell.escaped))
    case .places, .shortName, .targetGroupNote, .purpose, .content, .method, .length, .start,
      .languageRequirement, .prerequisites, .location, .unit, .agreement, .mayOrder, .howToOrder,
      .contact, .cost, .period, .sourceClass:
      return ""  // in CardText, or columns of their own
    }
  }

  private static func figure(_ figure: Figure) -> String {
    CSVCell.join(parts: [figure.text, figure.year ?? "", figure.source].map(CSVCell.escaped))
  }

  private static func tags(_ tags: [TargetGroupTag]) -> String {
    CSVCell.join(
      items: tags.map { $0.group.rawValue + ($0.isInterpretation ? " (tolkning)" : "") })
  }

  private static func number(_ value: Int?) -> String { value.map(String.init) ?? "" }

  private static func yesOrNo(_ value: Bool?) -> String {
    value.map { $0 ? "ja" : "nej" } ?? ""
  }
}
