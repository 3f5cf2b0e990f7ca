import Domain

/// What a point of a matching is about, as words to put into a phrase; `nil` for what the point
/// does not say.
struct MatchSubject {
  /// The target group of the card.
  private(set) var group: String?
  private(set) var clientGroup: String?
  private(set) var isInterpretation = false
  private(set) var kind: String?
  private(set) var ages: String?
  private(set) var hours: String?
  private(set) var places: Int?
  private(set) var municipality: String?
  private(set) var day: Day?
  /// The card's own, on one line.
  private(set) var words: String?
  /// The course that the card's words ask for.
  private(set) var level: LanguageLevel?

  init(_ detail: MatchPoint.Detail?, _ catalogue: Catalogue) {
    let codes = catalogue.codes
    switch detail {
    case .groups(let client, let card, let isInterpretation):
      group = Self.inside(codes.name(of: card))
      clientGroup = Self.inside(codes.name(of: client))
      self.isInterpretation = isInterpretation
    case .group(let key): group = Self.inside(codes.name(of: key))
    case .kind(let key): kind = Self.inside(codes.name(of: key))
    case .ages(let span): ages = CardText.ages(span)
    case .hours(let hours): self.hours = CardText.hours(hours)
    case .places(let count): places = count
    case .municipality(let key): municipality = catalogue.municipality(key)?.name ?? key.rawValue
    case .day(let day): self.day = day
    case .words(let words):
      self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      level = LanguageLevel(requirement: words)
    case nil: break
    }
  }

  /// A name of a list inside a phrase: its first letter small, unless it is an abbreviation's.
  private static func inside(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }
}
