package import Domain

/// What an order says under each field, in words; shared by screens and commands.
package struct OrderValue: Sendable {
  let content: ReferralContent
  let catalogue: Catalogue

  package init(_ content: ReferralContent, _ catalogue: Catalogue) {
    self.content = content
    self.catalogue = catalogue
  }

  /// The field's paragraphs; empty when nothing is said. Texts come as they were written, a
  /// paragraph a line.
  package func paragraphs(_ field: ReferralField) -> [String] {
    if let path = field.text { return lines(content[keyPath: path]) }
    switch field {
    case .insats: return content.insats.map { [name($0)] } ?? []
    case .isProtected: return content.client.isProtected ? [OrderValueText.yes] : []
    case .reasons: return content.reasons.map { name($0, .reasons) }
    case .goals: return content.goals
    case .legalGround: return content.legalGround.map { [name($0, .legalGrounds)] } ?? []
    case .incomeObstacle:
      return content.incomeObstacle.map { [name($0, .incomeObstacles)] } ?? []
    case .targetGroups: return content.targetGroups.map(catalogue.codes.name)
    case .hasChildren:
      return content.hasChildren.map { [$0 ? OrderValueText.yes : OrderValueText.no] } ?? []
    case .consent: return content.consent.map(OrderValueText.consent) ?? []
    case .wishedStart: return content.wishedStart.map { [$0.description] } ?? []
    case .hoursPerWeek: return content.hoursPerWeek.map { [String($0)] } ?? []
    case .reviewDay: return content.reviewDay.map { [$0.description] } ?? []
    case .overrides:
      return content.overrides.map {
        OrderValueText.override($0, reason: name($0.reason, .overrides))
      }
    default: return []
    }
  }

  private func name(_ id: InsatsID) -> String {
    catalogue[id].map { $0.name + " (" + id.rawValue + ")" } ?? id.rawValue
  }

  private func name(_ key: CodeKey, _ list: CodeListName) -> String {
    catalogue.codes.row(key, in: list)?.name ?? key.rawValue
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
