import Domain

/// The parts of a card that have fields of their own.
enum CardParts {
  static func ages(_ row: MappingReader) -> AgeSpan? {
    guard let part = row.mapping(InsatsField.ages.rawValue, keys: ["fran", "till"]) else {
      return nil
    }
    let span = AgeSpan(
      from: part.wholeNumber("fran", in: 0...120), to: part.wholeNumber("till", in: 0...120))
    let isBackwards = span.from.flatMap { from in span.to.map { $0 < from } } ?? false
    if isBackwards || part.present.isEmpty {
      row.log.report(
        .wrongForm(expected: .ageSpan), at: part.node,
        field: row.path + InsatsField.ages.rawValue)
    }
    return span
  }

  /// - Returns: in practice data `asOf` counts from day 0 instead of from today.
  static func places(
    _ row: MappingReader, _ dialect: CardDialect, _ groups: KnownKeys
  ) -> Places {
    guard let part = row.mapping(InsatsField.places.rawValue, keys: dialect.placesKeys) else {
      return Places()
    }
    return Places(
      max: part.wholeNumber("max"), booked: part.wholeNumber("bokade"),
      waiting: part.wholeNumber("vantar"), asOf: day(part, "per", dialect),
      reserved: reserved(part, groups))
  }

  private static func reserved(_ part: MappingReader, _ groups: KnownKeys) -> [ReservedPlaces] {
    let key = "reserverade"
    var reserved: [ReservedPlaces] = []
    for item in part.items(key) {
      let path = part.path + key
      let row = MappingReader(item, keys: ["malgrupp", "max"], path: path + ".", log: part.log)
      row?.require("malgrupp", "max")
      guard let row, let group = row.code("malgrupp", among: groups),
        let most = row.wholeNumber("max", in: 0...100_000)
      else { continue }
      if reserved.contains(where: { $0.group.rawValue == group }) {
        part.log.report(.duplicate(value: group), at: item, field: path)
      } else {
        reserved.append(ReservedPlaces(TargetGroupKey(group), max: most))
      }
    }
    return reserved
  }

  static func evidence(_ row: MappingReader) -> Evidence? {
    let part = row.mapping(InsatsField.evidence.rawValue, keys: ["grad", "kalla"])
    part?.require("grad")
    guard let part, let grade = part.choice("grad", Evidence.Grade.self) else { return nil }
    return Evidence(grade: grade, source: part.text("kalla"))
  }

  /// A number, or a mapping with both ends.
  static func hours(_ row: MappingReader) -> HoursPerWeek? {
    let key = InsatsField.hours.rawValue
    guard let node = row[key] else { return nil }
    guard case .mapping = node.value else {
      return row.wholeNumber(key, in: 0...168).map { HoursPerWeek(from: $0, to: $0) }
    }
    let part = row.mapping(key, keys: ["fran", "till"])
    part?.require("fran", "till")
    guard let from = part?.wholeNumber("fran", in: 0...168),
      let to = part?.wholeNumber("till", in: 0...168)
    else { return nil }
    if to < from {
      row.log.report(.wrongForm(expected: .wholeNumber), at: node, field: row.path + key)
    }
    return HoursPerWeek(from: from, to: to)
  }

  /// - Returns: in practice data the day counts from day 0 instead of from today.
  static func confirmation(_ row: MappingReader, _ dialect: CardDialect) -> Confirmation? {
    let key = InsatsField.confirmed.rawValue
    let part = row.mapping(key, keys: dialect.confirmedKeys)
    part?.require(dialect == .practice ? "dagar_sedan" : "datum", "av")
    guard let part, let day = day(part, "datum", dialect),
      let by = part.text("av", limit: Limit.name)
    else { return nil }
    return Confirmation(day: day, by: by)
  }

  static func figures(_ row: MappingReader) -> [Figure] {
    let field = row.path + InsatsField.figures.rawValue
    return row.items(InsatsField.figures.rawValue).compactMap { item in
      let part = MappingReader(
        item, keys: ["text", "ar", "kalla"], path: field + ".", log: row.log)
      part?.require("text", "kalla")
      guard let part, let text = part.text("text"), let source = part.text("kalla") else {
        return nil
      }
      return Figure(text: text, year: part.text("ar", limit: Limit.name), source: source)
    }
  }

  private static func day(_ part: MappingReader, _ key: String, _ dialect: CardDialect) -> Day? {
    if dialect != .practice { return part.day(key) }
    return part.wholeNumber("dagar_sedan", in: 0...36_500).map { Day(number: -$0) }
  }
}
