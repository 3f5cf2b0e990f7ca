import Domain
import TestSupport

/// Makes cards with every field, or some, filled with what files find hard.
struct InsatsGenerator {
  var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  static let nasty = [
    "å", "ä", "ö", "Å", "é", "\"", "'", ";", ",", "|", " | ", "::", " :: ", ":", "\\", "\\|", "=",
    "+", "-", "@", "−", "–", "#", " #", "{", "}", "[", "]", "- ", "? ", ": ", "!", "%", "`", "~",
    "null", "true", "nej", "5", "-5", "2016-01-01", "0x1F", "1e5", "(tolkning)", "<<", "😀", "&",
    "*",
    "=1+2", "@SUM(A1)", "'", "''", "sep=;", "\u{A0}", " ", "  ", "a", "b", "Språk", "och",
  ]

  mutating func cards(_ count: Int) -> [Insats] { (1...count).map { card($0, of: count) } }

  private mutating func card(_ index: Int, of count: Int) -> Insats {
    var card = Insats(
      id: InsatsID("TST-\(index)"), municipality: pick(["helsingborg", "malmo"]), name: text(),
      kind: pick(["T01", "T08"]))
    let paths: [WritableKeyPath<Insats, String?>] = [
      \.shortName, \.targetGroupNote, \.length, \.start, \.languageRequirement, \.prerequisites,
      \.location, \.unit, \.agreement, \.mayOrder, \.howToOrder, \.contact, \.cost, \.period,
      \.sourceClass,
    ]
    for path in paths { card[keyPath: path] = maybe { $0.text() } }
    for path in [\Insats.purpose, \.content, \.method] {
      card[keyPath: path] = maybe { $0.lines() }
    }
    card.aliases = texts()
    card.kindOrigin = pick([.own, .source])
    card.targetGroups = tags()
    card.notFor = tags()
    card.ages = maybe { random in
      let from = random.maybe { $0.number(60) }
      return AgeSpan(from: from, to: from == nil ? 25 : random.maybe { $0.number(30) + 60 })
    }
    card.places = Places(
      max: maybe { $0.number(50) }, booked: maybe { $0.number(50) },
      waiting: maybe { $0.number(9) }, asOf: maybe { Day(number: $0.number(30_000)) })
    card.places.reserved = tags().map { ReservedPlaces($0.group, max: number(9)) }
    card.evidence = maybe { random in
      Evidence(grade: random.pick(Evidence.Grade.allCases), source: random.maybe { $0.text() })
    }
    card.hours = maybe { random in
      let from = random.number(20)
      return HoursPerWeek(from: from, to: from + random.number(2) * 10)
    }
    card.combinableWith = links(count)
    card.leadsTo = links(count)
    card.provider = maybe { $0.pick(["uppdrag", "foretaget"]) }
    card.operation = pick(Operation.allCases)
    card.answerTime = maybe { $0.number(30) }
    card.needsAssessment = maybe { $0.number(2) == 1 }
    card.legalGround = maybe { _ in "sol" }
    card.openToOthers = maybe { $0.number(2) == 1 }
    card.status = pick(InsatsStatus.allCases)
    card.confirmed = maybe { random in
      Confirmation(day: Day(number: random.number(30_000)), by: random.text())
    }
    card.figures = (0..<number(3)).map { _ in
      Figure(text: text(), year: maybe { $0.text() }, source: text())
    }
    card.sources = texts()
    if number(4) == 0 { card.practiceFields = [pick(InsatsField.allCases), .places] }
    return card
  }

  /// Clean text as it is stored: something in it, and no space at the ends.
  mutating func text() -> String {
    while true {
      let pieces = (0...number(7)).map { _ in pick(Self.nasty) }
      let text = pieces.joined()
      if !text.isEmpty, text.first != " ", text.last != " " { return text }
    }
  }

  private mutating func lines() -> String {
    (0...number(4)).map { _ in text() }.joined(separator: pick(["\n", "\n\n", "\n  ", " \n"]))
  }

  private mutating func texts() -> [String] {
    var list: [String] = []
    for _ in 0..<number(4) {
      let text = text()
      if !list.contains(text) { list.append(text) }
    }
    return list
  }

  private mutating func tags() -> [TargetGroupTag] {
    let groups: [TargetGroupKey] = ["sprakhinder", "rehab", "rehab-missbruk"]
    return groups.filter { _ in number(2) == 1 }.map {
      TargetGroupTag($0, isInterpretation: number(2) == 1)
    }
  }

  private mutating func links(_ count: Int) -> [InsatsID] {
    Set((0..<number(3)).map { _ in number(count) + 1 }).sorted().map { InsatsID("TST-\($0)") }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value?) -> Value? {
    number(4) == 0 ? nil : make(&self)
  }

  mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }
}
