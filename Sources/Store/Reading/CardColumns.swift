import Domain
import GRDB

/// The columns of a card in `insats` and `insats_places`, in one order for reading and writing.
enum CardColumns {
  static let card = [
    "id", "municipality", "name", "short_name", "kind", "kind_origin", "target_group_note",
    "age_from", "age_to", "purpose", "content", "method", "evidence", "evidence_source",
    "hours_from", "hours_to", "length", "start", "language_requirement", "prerequisites",
    "location", "provider", "unit", "operation", "agreement", "may_order", "how_to_order",
    "answer_time", "contact", "cost", "needs_assessment", "legal_ground", "open_to_others",
    "status", "confirmed_day", "confirmed_by", "period", "source_class",
  ]
  static let places = ["capacity", "booked", "waiting", "as_of"]

  /// The values of `card`.
  static func values(_ card: Insats) -> [(any DatabaseValueConvertible)?] {
    var values: [(any DatabaseValueConvertible)?] = [
      card.id.rawValue, card.municipality.rawValue, card.name, card.shortName,
      card.kind.rawValue, card.kindOrigin.rawValue, card.targetGroupNote,
    ]
    values += [card.ages?.from, card.ages?.to]
    values += [card.purpose, card.content, card.method]
    values += [card.evidence?.grade.rawValue, card.evidence?.source]
    values += [card.hours?.from, card.hours?.to]
    values += [card.length, card.start, card.languageRequirement, card.prerequisites]
    values += [card.location, card.provider?.rawValue, card.unit, card.operation.rawValue]
    values += [card.agreement, card.mayOrder, card.howToOrder]
    values += [card.answerTime]
    values += [card.contact, card.cost]
    values += [card.needsAssessment]
    values += [card.legalGround?.rawValue]
    values += [card.openToOthers]
    values += [card.status.rawValue, card.confirmed?.day.description, card.confirmed?.by]
    values += [card.period, card.sourceClass]
    return values
  }

  /// The values of `places`.
  static func values(_ places: Places) -> [(any DatabaseValueConvertible)?] {
    [places.max, places.booked, places.waiting, places.asOf?.description]
  }

  /// A card from `card` and then `places`, without what stands in other tables.
  static func read(_ row: Row) throws -> Insats {
    var row = RowReader(row)
    let id: InsatsID = try row.key()
    let municipality: MunicipalityKey = try row.key()
    let name: String = try row.next()
    let shortName: String? = try row.optional()
    var card = Insats(id: id, municipality: municipality, name: name, kind: try row.key())
    card.shortName = shortName
    card.kindOrigin = try row.choice()
    card.targetGroupNote = try row.optional()
    let ages = AgeSpan(from: try row.optional(), to: try row.optional())
    card.ages = ages == AgeSpan() ? nil : ages
    card.purpose = try row.optional()
    card.content = try row.optional()
    card.method = try row.optional()
    let grade: Evidence.Grade? = try row.optionalChoice()
    let evidenceSource: String? = try row.optional()
    card.evidence = grade.map { Evidence(grade: $0, source: evidenceSource) }
    let from: Int? = try row.optional()
    let to: Int? = try row.optional()
    if let from, let to { card.hours = HoursPerWeek(from: from, to: to) }
    card.length = try row.optional()
    card.start = try row.optional()
    card.languageRequirement = try row.optional()
    card.prerequisites = try row.optional()
    card.location = try row.optional()
    card.provider = try row.optionalKey()
    card.unit = try row.optional()
    card.operation = try row.choice()
    card.agreement = try row.optional()
    card.mayOrder = try row.optional()
    card.howToOrder = try row.optional()
    card.answerTime = try row.optional()
    card.contact = try row.optional()
    card.cost = try row.optional()
    card.needsAssessment = try row.optional()
    card.legalGround = try row.optionalKey()
    card.openToOthers = try row.optional()
    card.status = try row.choice()
    let day = try row.day()
    let by: String? = try row.optional()
    if let day, let by { card.confirmed = Confirmation(day: day, by: by) }
    card.period = try row.optional()
    card.sourceClass = try row.optional()
    card.places = try readPlaces(&row)
    card.closeTexts()
    return card
  }

  /// Places from the columns `places`.
  static func readPlaces(_ row: inout RowReader) throws -> Places {
    Places(
      max: try row.optional(), booked: try row.optional(), waiting: try row.optional(),
      asOf: try row.day())
  }
}
