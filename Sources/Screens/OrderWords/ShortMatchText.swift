import Canvas
import Domain

/// The short phrases of `MatchText`.
struct ShortMatchText {
  private let about: MatchSubject

  init(_ about: MatchSubject) { self.about = about }

  func phrase(_ kind: MatchPoint.Kind) -> String {
    switch kind {
    case .sameGroup:
      group("målgruppen stämmer") { name, _ in ["målgruppen \(name) stämmer", "målgrupp: \(name)"] }
    case .widerGroup:
      group("vidare målgrupp") { name, part in
        ["för \(name), där \(part) ingår", "vidare målgrupp: \(name)", "vidare: \(name)"]
      }
    case .narrowerGroup:
      group("snävare målgrupp") { name, whole in
        ["för \(name), en del av \(whole)", "snävare målgrupp: \(name)", "snävare: \(name)"]
      }
    case .everybody: "för alla med försörjningsstöd"
    case .obstacle:
      fitting(about.group, "försörjningshindret stämmer") { ["hindret stämmer: \($0)"] }
    case .kind: fitting(about.kind, "av den typ du söker") { ["sökt typ: \($0)"] }
    case .freePlace: about.places.map(MatchText.places) ?? "ledig plats finns"
    case .ownMunicipality: fitting(about.municipality, "egen kommun") { ["egen kommun: \($0)"] }
    case .openToOthers:
      fitting(about.municipality, "annan kommun, öppen för andra") {
        ["hör till \($0), öppen för andra"]
      }
    case .age: fitting(about.ages, "åldern stämmer") { ["åldern stämmer: \($0)"] }
    case .language: language
    case .hours: fitting(about.hours, "timmarna stämmer") { ["timmarna stämmer: \($0)"] }
    case .evidence: "stöd i forskning"
    case .notFor: fitting(about.group, "inte för deltagarens målgrupp") { ["inte för \($0)"] }
    case .otherGroups: "för andra målgrupper än deltagarens"
    case .noFreePlace: "ingen ledig plats"
    case .otherMunicipality: fitting(about.municipality, "annan kommun") { ["annan kommun: \($0)"] }
    case .otherAge: fitting(about.ages, "annan ålder") { ["annan ålder: \($0)"] }
    case .languageTooHigh:
      fitting(about.level.map(MatchText.name), "språkkravet är högre") { ["kortet kräver \($0)"] }
    case .languageToCheck:
      fitting(about.words, "läs språkkravet på kortet") { ["språkkrav: \($0)"] }
    case .otherHours: fitting(about.hours, "andra timmar") { ["andra timmar: \($0)"] }
    case .planned: "planerad, har inte startat"
    case .paused: "pausad, tar inte emot någon nu"
    case .ended: "avslutad"
    case .prerequisite: fitting(about.words, "läs förkraven på kortet") { ["förkrav: \($0)"] }
    case .staleCard: about.day.map { "kortet bekräftades \($0)" } ?? "kortet är aldrig bekräftat"
    case .consentNeeded: "extern utförare, samtycke behövs"
    }
  }

  /// What the card asks for, when its words name a course.
  private var language: String {
    guard let level = about.level else { return "svenskan räcker" }
    if level == LanguageLevel.none { return "inget språkkrav" }
    return "svenskan räcker, kravet är \(MatchText.name(level))"
  }

  /// The first of the phrases that is short enough, else the words without the detail.
  private func fitting(
    _ detail: String?, _ otherwise: String, _ phrases: (String) -> [String]
  ) -> String {
    (detail.map(phrases) ?? []).first(where: Self.fits) ?? otherwise
  }

  /// The first of the phrases about the card's group and the client's that is short enough; the
  /// last with the name cut, when somebody has made a long one. A group that is our reading is
  /// always said to be.
  private func group(
    _ otherwise: String, _ phrases: (_ card: String, _ client: String) -> [String]
  ) -> String {
    guard var name = about.group, let client = about.clientGroup else { return otherwise }
    let sign = about.isInterpretation ? CardText.interpretation : ""
    let whole = phrases(name, client).map { $0 + sign }
    if let phrase = whole.first(where: Self.fits) { return phrase }
    while !name.isEmpty {
      name.removeLast()
      let phrase = (phrases(name + ListText.cut, client).last ?? otherwise) + sign
      if Self.fits(phrase) { return phrase }
    }
    return otherwise + sign
  }

  private static func fits(_ phrase: String) -> Bool {
    TextWidth.of(phrase) <= MatchText.shortWidth
  }
}
