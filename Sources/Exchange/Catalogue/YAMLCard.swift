import Domain
import Yams

/// The fields of one card as YAML nodes.
enum YAMLCard {
  /// - Returns: `nil` when the field is unknown and need not be said.
  static func node(_ field: InsatsField, of insats: Insats) -> Node? {
    if let text = CardText.all[field] { return insats[keyPath: text.path].map(YAMLOutput.text) }
    switch field {
    case .id: return YAMLOutput.word(insats.id.rawValue)
    case .municipality: return YAMLOutput.word(insats.municipality.rawValue)
    case .name: return YAMLOutput.text(insats.name)
    case .aliases: return list(insats.aliases.map(YAMLOutput.text))
    case .kind: return YAMLOutput.word(insats.kind.rawValue)
    case .kindOrigin: return YAMLOutput.word(insats.kindOrigin.rawValue)
    case .targetGroups: return list(insats.targetGroups.map(tag))
    case .notFor: return list(insats.notFor.map(tag))
    case .ages: return insats.ages.map { span($0.from, $0.to) }
    case .places: return insats.places == Places() ? nil : places(insats.places)
    case .evidence: return insats.evidence.map(evidence)
    case .hours:
      return insats.hours.map { hours in
        hours.from == hours.to ? YAMLOutput.number(hours.from) : span(hours.from, hours.to)
      }
    case .combinableWith: return list(insats.combinableWith.map { YAMLOutput.word($0.rawValue) })
    case .leadsTo: return list(insats.leadsTo.map { YAMLOutput.word($0.rawValue) })
    case .provider: return insats.provider.map { YAMLOutput.word($0.rawValue) }
    case .operation: return YAMLOutput.word(insats.operation.rawValue)
    case .answerTime: return insats.answerTime.map(YAMLOutput.number)
    case .needsAssessment: return insats.needsAssessment.map(YAMLOutput.yesOrNo)
    case .legalGround: return insats.legalGround.map { YAMLOutput.word($0.rawValue) }
    case .openToOthers: return insats.openToOthers.map(YAMLOutput.yesOrNo)
    case .status: return YAMLOutput.word(insats.status.rawValue)
    case .confirmed: return insats.confirmed.map(confirmation)
    case .figures:
      return insats.figures.isEmpty ? nil : YAMLOutput.block(insats.figures.map(figure))
    case .sources: return YAMLOutput.block(insats.sources.map(YAMLOutput.text))
    case .shortName, .targetGroupNote, .purpose, .content, .method, .length, .start,
      .languageRequirement, .prerequisites, .location, .unit, .agreement, .mayOrder, .howToOrder,
      .contact, .cost, .period, .sourceClass:
      return nil  // in CardText
    }
  }

  private static func list(_ items: [Node]) -> Node? {
    items.isEmpty ? nil : YAMLOutput.list(items)
  }

  private static func tag(_ tag: TargetGroupTag) -> Node {
    let key = YAMLOutput.word(tag.group.rawValue)
    guard tag.isInterpretation else { return key }
    return YAMLOutput.mapping(
      [("nyckel", key), ("tolkning", YAMLOutput.word("true"))], isFlow: true)
  }

  private static func span(_ from: Int?, _ to: Int?) -> Node {
    YAMLOutput.mapping(
      [("fran", from.map(YAMLOutput.number)), ("till", to.map(YAMLOutput.number))], isFlow: true)
  }

  private static func places(_ places: Places) -> Node {
    YAMLOutput.mapping(
      [
        ("max", places.max.map(YAMLOutput.number)),
        ("bokade", places.booked.map(YAMLOutput.number)),
        ("vantar", places.waiting.map(YAMLOutput.number)),
        ("per", places.asOf.map { YAMLOutput.word($0.description) }),
        ("reserverade", places.reserved.isEmpty ? nil : reserved(places.reserved)),
      ], isFlow: true)
  }

  private static func reserved(_ rows: [ReservedPlaces]) -> Node {
    YAMLOutput.list(
      rows.map { row in
        YAMLOutput.mapping(
          [
            ("malgrupp", YAMLOutput.word(row.group.rawValue)),
            ("max", YAMLOutput.number(row.max)),
          ], isFlow: true)
      })
  }

  private static func evidence(_ evidence: Evidence) -> Node {
    YAMLOutput.mapping(
      [
        ("grad", YAMLOutput.word(evidence.grade.rawValue)),
        ("kalla", evidence.source.map(YAMLOutput.text)),
      ], isFlow: false)
  }

  private static func confirmation(_ confirmed: Confirmation) -> Node {
    YAMLOutput.mapping(
      [
        ("datum", YAMLOutput.word(confirmed.day.description)),
        ("av", YAMLOutput.text(confirmed.by)),
      ], isFlow: false)
  }

  private static func figure(_ figure: Figure) -> Node {
    YAMLOutput.mapping(
      [
        ("text", YAMLOutput.text(figure.text)), ("ar", figure.year.map(YAMLOutput.text)),
        ("kalla", YAMLOutput.text(figure.source)),
      ], isFlow: false)
  }
}
