import Domain

/// Which texts of a card are searched, and under which field: the one place that says so.
///
/// Everything on the card that is words: its own, and the names and synonyms of its codes.
/// Figures without words (places, hours, yes and no) are facets, not text.
struct FieldText {
  let catalogue: Catalogue

  /// Calls `body` with each text of a card, fields in the order of `InsatsField`.
  func forEach(_ insats: borrowing Insats, _ body: (Place, String) -> Void) {
    func text(_ field: InsatsField, _ value: String?) {
      if let value, !value.isEmpty { body(.field(field), value) }
    }
    text(.id, insats.id.rawValue)
    text(.municipality, catalogue.municipality(insats.municipality)?.name)
    text(.name, insats.name)
    text(.shortName, insats.shortName)
    for alias in insats.aliases { text(.aliases, alias) }
    kind(insats.kind, body)
    for tag in insats.targetGroups { group(tag.group, body) }
    for tag in insats.notFor { text(.notFor, catalogue.codes.name(of: tag.group)) }
    text(.targetGroupNote, insats.targetGroupNote)
    text(.ages, ages(insats.ages))
    text(.purpose, insats.purpose)
    text(.content, insats.content)
    text(.method, insats.method)
    text(.evidence, insats.evidence?.source)
    text(.length, insats.length)
    text(.start, insats.start)
    text(.languageRequirement, insats.languageRequirement)
    text(.prerequisites, insats.prerequisites)
    text(.location, insats.location)
    for id in insats.combinableWith { text(.combinableWith, catalogue[id]?.name) }
    for id in insats.leadsTo { text(.leadsTo, catalogue[id]?.name) }
    provider(insats.provider, body)
    text(.unit, insats.unit)
    if insats.operation != .unknown { text(.operation, FacetText.shown[insats.operation]) }
    text(.agreement, insats.agreement)
    text(.mayOrder, insats.mayOrder)
    text(.howToOrder, insats.howToOrder)
    text(.contact, insats.contact)
    text(.cost, insats.cost)
    text(.legalGround, legalGround(insats.legalGround))
    if insats.status != .unknown { text(.status, FacetText.statuses[insats.status]) }
    text(.confirmed, insats.confirmed?.by)
    text(.period, insats.period)
    for figure in insats.figures {
      text(.figures, figure.text)
      text(.figures, figure.year)
    }
    for source in insats.sources { text(.sources, source) }
  }

  private func kind(_ key: KindKey, _ body: (Place, String) -> Void) {
    for (above, key) in catalogue.codes.kinds.lineage(of: key).enumerated() {
      guard let row = catalogue.codes.kinds[key] else { continue }
      let place = above == 0 ? Place.field(.kind) : .kindAbove
      body(place, row.name)
      for synonym in row.synonyms { body(place, synonym) }
    }
  }

  private func group(_ key: TargetGroupKey, _ body: (Place, String) -> Void) {
    for (above, key) in catalogue.codes.targetGroups.lineage(of: key).enumerated() {
      guard let row = catalogue.codes.targetGroups[key] else { continue }
      let place = above == 0 ? Place.field(.targetGroups) : .groupAbove
      body(place, row.name)
      for synonym in row.synonyms { body(place, synonym) }
    }
  }

  private func provider(_ key: ProviderKey?, _ body: (Place, String) -> Void) {
    guard let key, let provider = catalogue.provider(key) else { return }
    body(.field(.provider), provider.name)
    var seen: Set<ProviderKey> = [key]
    var above = provider.parent
    while let next = above, seen.insert(next).inserted, let row = catalogue.provider(next) {
      body(.providerAbove, row.name)
      above = row.parent
    }
  }

  private func legalGround(_ key: CodeKey?) -> String? {
    key.flatMap { catalogue.codes.row($0, in: .legalGrounds)?.name }
  }

  private func ages(_ ages: AgeSpan?) -> String? {
    guard let ages else { return nil }
    let ends = [ages.from, ages.to].compactMap { $0.map(String.init) }
    return ends.isEmpty ? nil : ends.joined(separator: "\u{2013}")
  }
}
