import Domain

extension Insats {
  /// The card in the one form that is stored: an age span open at both ends says nothing.
  var stored: Insats {
    var card = self
    if card.ages == AgeSpan() { card.ages = nil }
    return card
  }

  /// The fields whose value, or whose practice mark, differs; in field order.
  func differences(from other: Insats) -> [InsatsField] {
    let marks = practiceFields.symmetricDifference(other.practiceFields)
    return InsatsField.allCases.filter { marks.contains($0) || !isEqual(to: other, in: $0) }
  }

  private func isEqual(to other: Insats, in field: InsatsField) -> Bool {
    func same(_ path: KeyPath<Insats, some Equatable>) -> Bool {
      self[keyPath: path] == other[keyPath: path]
    }
    return switch field {
    case .id: same(\.id)
    case .municipality: same(\.municipality)
    case .name: same(\.name)
    case .shortName: same(\.shortName)
    case .aliases: same(\.aliases)
    case .kind: same(\.kind)
    case .kindOrigin: same(\.kindOrigin)
    case .targetGroups: same(\.targetGroups)
    case .notFor: same(\.notFor)
    case .targetGroupNote: same(\.targetGroupNote)
    case .ages: same(\.ages)
    case .places: same(\.places)
    case .purpose: same(\.purpose)
    case .content: same(\.content)
    case .method: same(\.method)
    case .evidence: same(\.evidence)
    case .hours: same(\.hours)
    case .length: same(\.length)
    case .start: same(\.start)
    case .languageRequirement: same(\.languageRequirement)
    case .prerequisites: same(\.prerequisites)
    case .location: same(\.location)
    case .combinableWith: same(\.combinableWith)
    case .leadsTo: same(\.leadsTo)
    case .provider: same(\.provider)
    case .unit: same(\.unit)
    case .operation: same(\.operation)
    case .agreement: same(\.agreement)
    case .mayOrder: same(\.mayOrder)
    case .howToOrder: same(\.howToOrder)
    case .answerTime: same(\.answerTime)
    case .contact: same(\.contact)
    case .cost: same(\.cost)
    case .needsAssessment: same(\.needsAssessment)
    case .legalGround: same(\.legalGround)
    case .openToOthers: same(\.openToOthers)
    case .status: same(\.status)
    case .confirmed: same(\.confirmed)
    case .period: same(\.period)
    case .figures: same(\.figures)
    case .sourceClass: same(\.sourceClass)
    case .sources: same(\.sources)
    }
  }
}
