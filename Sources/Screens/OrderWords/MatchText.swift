package import Domain

/// Why an insats stands where it does in a matching, in words. They explain and never decide.
package enum MatchText {
  /// The most columns of `short`.
  package static let shortWidth = 40

  /// A level of Swedish, as in a list to choose from.
  package static func name(_ level: LanguageLevel) -> String {
    switch level {
    case .none: "ingen kurs klar"
    case .sfiA: "SFI A"
    case .sfiB: "SFI B"
    case .sfiC: "SFI C"
    case .sfiD: "SFI D"
    case .basic: "svenska som andraspråk, grundnivå"
    case .full: "svenskan är inget hinder"
    }
  }

  /// One or two whole sentences.
  package static func sentence(_ point: MatchPoint, _ catalogue: Catalogue) -> String {
    let about = MatchSubject(point.detail, catalogue)
    return switch point.kind {
    case .sameGroup: sameGroup(about)
    case .widerGroup: widerGroup(about)
    case .narrowerGroup: narrowerGroup(about)
    case .everybody:
      "Insatsen är för alla som får försörjningsstöd. Källan anger ingen snävare målgrupp."
    case .obstacle:
      "Insatsen är för "
        + (about.group.map { "målgruppen \($0), som" } ?? "en målgrupp som")
        + " svarar mot deltagarens försörjningshinder."
    case .kind:
      "Insatsen är av " + (about.kind.map { "typen \($0), som" } ?? "en typ som")
        + " hör till det du söker."
    case .freePlace: free(about.places)
    case .ownMunicipality:
      "Insatsen hör till den egna kommunen" + (about.municipality.map { ", \($0)." } ?? ".")
    case .openToOthers:
      "Insatsen hör till \(about.municipality ?? otherMunicipality), "
        + "och kortet säger att andra kommuner får beställa."
    case .age: "Deltagaren är i den ålder som kortet anger" + ending(about.ages)
    case .language: language(about) + "Deltagarens svenska räcker för det."
    case .hours:
      "De önskade timmarna ryms i den omfattning som kortet anger" + ending(about.hours)
    case .evidence:
      "Insatsen har stöd i forskning." + (about.words.map { " Källa: ”\($0)”." } ?? "")

    case .notFor:
      "Kortet säger att insatsen inte är för "
        + (about.group.map { "målgruppen \($0)." } ?? "deltagarens målgrupp.")
    case .otherGroups: "Insatsen är för andra målgrupper än deltagarens."
    case .noFreePlace: "Det finns ingen ledig plats, så deltagaren kan behöva vänta."
    case .otherMunicipality:
      "Insatsen hör till \(about.municipality ?? otherMunicipality), "
        + "och kortet säger inte att andra kommuner får beställa."
    case .otherAge: "Deltagaren är inte i den ålder som kortet anger" + ending(about.ages)
    case .languageTooHigh:
      language(about) + "Enligt uppgifterna har deltagaren inte kommit så långt i svenskan."
    case .languageToCheck:
      language(about)
        + "Programmet kan inte jämföra det med deltagarens svenska. Läs och bedöm själv."
    case .otherHours:
      "De önskade timmarna ligger utanför den omfattning som kortet anger" + ending(about.hours)
        + " Fråga utföraren om omfattningen kan ändras."
    case .planned: "Insatsen är planerad och har inte startat."
    case .paused: "Insatsen är pausad och tar inte emot någon nu."
    case .ended: "Insatsen är avslutad."
    case .prerequisite:
      "Kortet har ett förkrav som du behöver kontrollera"
        + (about.words.map { ": ”\($0)”." } ?? ".")
    case .staleCard: stale(about.day)
    case .consentNeeded:
      "Utföraren är extern, så deltagaren behöver samtycka till att uppgifter lämnas ut."
    }
  }

  /// The same in at most `shortWidth` columns, without a capital and a full stop.
  package static func short(_ point: MatchPoint, _ catalogue: Catalogue) -> String {
    ShortMatchText(MatchSubject(point.detail, catalogue)).phrase(point.kind)
  }

  static let otherMunicipality = "en annan kommun"

  static func places(_ count: Int) -> String {
    count == 1 ? "1 ledig plats" : "\(count) lediga platser"
  }

  private static func sameGroup(_ about: MatchSubject) -> String {
    "Insatsen är för "
      + (about.group.map { "målgruppen \($0), som deltagaren hör till." }
        ?? "deltagarens målgrupp.") + interpretation(about)
  }

  private static func widerGroup(_ about: MatchSubject) -> String {
    guard let group = about.group, let part = about.clientGroup else {
      return "Insatsen är för en vidare målgrupp, där deltagarens ingår." + interpretation(about)
    }
    return "Insatsen är för målgruppen \(group), där deltagarens målgrupp \(part) ingår."
      + interpretation(about)
  }

  private static func narrowerGroup(_ about: MatchSubject) -> String {
    let check = " Kontrollera om deltagaren hör till den."
    guard let group = about.group, let whole = about.clientGroup else {
      return "Insatsen är för en del av deltagarens målgrupp." + check + interpretation(about)
    }
    return "Insatsen är för målgruppen \(group), en del av deltagarens målgrupp \(whole)." + check
      + interpretation(about)
  }

  private static func interpretation(_ about: MatchSubject) -> String {
    about.isInterpretation ? " Målgruppen är vår tolkning av källan." : ""
  }

  private static func free(_ count: Int?) -> String {
    "Det finns " + (count.map(places) ?? "en ledig plats") + "."
  }

  private static func language(_ about: MatchSubject) -> String {
    (about.words.map { "Kortet säger om språket: ”\($0)”." } ?? "Kortet har ett språkkrav.") + " "
  }

  private static func ending(_ detail: String?) -> String { detail.map { ": \($0)." } ?? "." }

  private static func stale(_ day: Day?) -> String {
    day.map { "Kortet bekräftades senast \($0), så uppgifterna kan ha ändrats." }
      ?? "Utföraren har aldrig bekräftat kortet, så uppgifterna kan vara gamla."
  }
}
