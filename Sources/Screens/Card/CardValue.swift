package import Domain

/// What a card says under each field, in words; shared by card, preview, comparison and the
/// command `visa`.
package struct CardValue: Sendable {
  let insats: Insats
  let catalogue: Catalogue

  package init(_ insats: Insats, _ catalogue: Catalogue) {
    self.insats = insats
    self.catalogue = catalogue
  }

  /// The field's paragraphs; empty when nobody has said anything.
  package func paragraphs(_ field: InsatsField) -> [String] {
    switch field {
    case .id: [insats.id.rawValue]
    case .municipality:
      [catalogue.municipality(insats.municipality)?.name ?? insats.municipality.rawValue]
    case .name: [insats.name]
    case .shortName: list(insats.shortName)
    case .aliases: joined(insats.aliases)
    case .kind: [catalogue.codes.name(of: insats.kind) + CardText.origin(insats.kindOrigin)]
    case .kindOrigin: []
    case .targetGroups: joined(insats.targetGroups.map(name))
    case .notFor: joined(insats.notFor.map(name))
    case .targetGroupNote: list(insats.targetGroupNote)
    case .ages: insats.ages.map { [CardText.ages($0)] } ?? []
    case .places:
      insats.places.isUnknown
        ? [] : [CardText.places(insats.places)] + insats.places.reserved.map(reserved)
    case .purpose: list(insats.purpose)
    case .content: list(insats.content)
    case .method: list(insats.method)
    case .evidence: insats.evidence.map { [CardText.evidence($0)] } ?? []
    case .hours: insats.hours.map { [CardText.hours($0)] } ?? []
    case .length: list(insats.length)
    case .start: list(insats.start)
    case .languageRequirement: list(insats.languageRequirement)
    case .prerequisites: list(insats.prerequisites)
    case .location: list(insats.location)
    case .combinableWith: joined(insats.combinableWith.map(name))
    case .leadsTo: joined(insats.leadsTo.map(name))
    case .provider: list(insats.provider.map { catalogue.provider($0)?.name ?? $0.rawValue })
    case .unit: list(insats.unit)
    case .operation: insats.operation == .unknown ? [] : [FacetText.name(insats.operation)]
    case .agreement: list(insats.agreement)
    case .mayOrder: list(insats.mayOrder)
    case .howToOrder: list(insats.howToOrder)
    case .answerTime: insats.answerTime.map { [CardText.workingDays($0)] } ?? []
    case .contact: list(insats.contact)
    case .cost: list(insats.cost)
    case .needsAssessment: insats.needsAssessment.map { [CardText.yesOrNo($0)] } ?? []
    case .legalGround:
      list(
        insats.legalGround.map { catalogue.codes.row($0, in: .legalGrounds)?.name ?? $0.rawValue })
    case .openToOthers: insats.openToOthers.map { [CardText.yesOrNo($0)] } ?? []
    case .status: insats.status == .unknown ? [] : [FacetText.name(insats.status)]
    case .confirmed: insats.confirmed.map { [CardText.confirmed($0)] } ?? []
    case .period: list(insats.period)
    case .figures: insats.figures.map(CardText.figure)
    case .sourceClass: list(insats.sourceClass)
    case .sources: joined(insats.sources)
    }
  }

  private func reserved(_ row: ReservedPlaces) -> String {
    CardText.reserved(row, for: catalogue.codes.name(of: row.group))
  }

  private func list(_ text: String?) -> [String] { text.map { [$0] } ?? [] }

  private func joined(_ texts: [String]) -> [String] {
    texts.isEmpty ? [] : [texts.joined(separator: ", ")]
  }

  private func name(_ id: InsatsID) -> String { catalogue[id]?.name ?? id.rawValue }

  private func name(_ tag: TargetGroupTag) -> String {
    let name = catalogue.codes.name(of: tag.group)
    return tag.isInterpretation ? name + CardText.interpretation : name
  }
}
