package import Domain

/// The words of a card.
package enum CardText {
  /// The label of a field.
  package static func label(_ field: InsatsField) -> String {
    switch field {
    case .id: "Nummer"
    case .municipality: "Kommun"
    case .name: "Namn"
    case .shortName: "Kortnamn"
    case .aliases: "Kallas även"
    case .kind: "Typ"
    case .kindOrigin: "Klassning"
    case .targetGroups: "För"
    case .notFor: "Inte för"
    case .targetGroupNote: "Källan säger"
    case .ages: "Ålder"
    case .places: "Platser"
    case .purpose: "Syfte"
    case .content: "Innehåll"
    case .method: "Metod"
    case .evidence: "Evidens"
    case .hours: "Omfattning"
    case .length: "Längd"
    case .start: "Start"
    case .languageRequirement: "Språkkrav"
    case .prerequisites: "Förkrav"
    case .location: "Område"
    case .combinableWith: "Kombineras med"
    case .leadsTo: "Leder till"
    case .provider: "Utförare"
    case .unit: "Enhet"
    case .operation: "Regi"
    case .agreement: "Avtal"
    case .mayOrder: "Får beställa"
    case .howToOrder: "Så beställer du"
    case .answerTime: "Svarstid"
    case .contact: "Kontakt"
    case .cost: "Kostnad"
    case .needsAssessment: "Behovsprövas"
    case .legalGround: "Lagrum"
    case .openToOthers: "Andra kommuner"
    case .status: "Status"
    case .confirmed: "Bekräftad"
    case .period: "Period"
    case .figures: "Siffror"
    case .sourceClass: "Indelning (vår)"
    case .sources: "Källa"
    }
  }

  package static let unknown = AppText.unknown
  static let interpretation = " (tolkning)"
  static let practiceMark = " ÖVNING"
  package static let halfEmpty = "halvtom"
  static let seeAlso = "Se även"
  static let neverConfirmed = "! aldrig: utföraren har inte bekräftat kortet"
  static let readCard = "insatskort"
  static let readLink = "länk"
  static let noPrevious = "Det här är det första kortet i listan."
  static let noNext = "Det här är det sista kortet i listan."
  static let noLinks = "Kortet har inga andra kort att gå till."
  static let gone = "Insatsen finns inte längre i katalogen. Esc går tillbaka."

  static func origin(_ origin: Origin) -> String { origin == .own ? " (egen klassning)" : "" }

  static func ages(_ span: AgeSpan) -> String {
    switch (span.from, span.to) {
    case (let from?, let to?): "\(from)–\(to) år"
    case (let from?, nil): "från \(from) år"
    case (nil, let to?): "till och med \(to) år"
    case (nil, nil): "alla åldrar"
    }
  }

  static func places(_ places: Places) -> String {
    var parts: [String] = []
    switch (places.free, places.max) {
    case (let free?, let max?):
      parts.append(free == 1 ? "1 ledig av \(max)" : "\(free) lediga av \(max)")
    case (_, let max?): parts.append("\(max) platser, uppgift om lediga saknas")
    case (_, nil): parts.append("antal platser saknas")
    }
    if places.isHalfEmpty { parts.append(halfEmpty) }
    if places.isOverfull, let booked = places.booked {
      parts.append("överfullt: \(booked) inskrivna")
    }
    if let waiting = places.waiting { parts.append("\(waiting) väntar") }
    if let day = places.asOf { parts.append("siffran är från \(day)") }
    return parts.joined(separator: " · ")
  }

  static func reserved(_ row: ReservedPlaces, for group: String) -> String {
    "varav \(row.max) reserverade för \(group), \(row.kept == 1 ? "1 ledig" : "\(row.kept) lediga")"
  }

  static func evidence(_ evidence: Evidence) -> String {
    let grade =
      switch evidence.grade {
      case .research: "stöd i forskning"
      case .promising: "lovande"
      case .notEvaluated: "ej utvärderad"
      }
    return evidence.source.map { grade + " (" + $0 + ")" } ?? grade
  }

  static func hours(_ hours: HoursPerWeek) -> String {
    hours.from == hours.to ? "\(hours.from) h/vecka" : "\(hours.from)–\(hours.to) h/vecka"
  }

  static func workingDays(_ days: Int) -> String {
    days == 1 ? "1 arbetsdag" : "\(days) arbetsdagar"
  }
  static func yesOrNo(_ value: Bool) -> String { value ? "ja" : "nej" }
  static func confirmed(_ confirmation: Confirmation) -> String {
    "\(confirmation.day) av \(confirmation.by)"
  }

  static func figure(_ figure: Figure) -> String {
    let year = figure.year.map { " (" + $0 + ")" } ?? ""
    return figure.text + year + " – " + figure.source
  }

  static func missing(_ fields: [InsatsField]) -> String {
    "Uppgift saknas: " + fields.map(noun).joined(separator: ", ") + "."
  }

  /// A field's name inside a sentence.
  private static func noun(_ field: InsatsField) -> String {
    switch field {
    case .aliases: "andra namn"
    case .targetGroupNote: "målgrupp enligt källan"
    case .mayOrder: "vem som får beställa"
    case .howToOrder: "hur man beställer"
    case .needsAssessment: "behovsprövning"
    case .openToOthers: "om andra kommuner får beställa"
    case .combinableWith: "vad den kan kombineras med"
    case .leadsTo: "vad den leder till"
    case .confirmed: "bekräftelse"
    default: label(field).lowercased()
    }
  }

  static let previous = ActionText(
    "Föregående kort", label: "föregående",
    help: "Visar kortet före i listan eller bland länkarna du kom från.")
  static let next = ActionText(
    "Nästa kort", label: "nästa",
    help: "Visar nästa kort i listan eller bland länkarna du kom från.")
  static let nextLink = ActionText(
    "Nästa länk på kortet", label: "se även",
    help: "Går till nästa insats som kortet nämner. Enter öppnar den.",
    synonyms: ["länk", "relaterad"])
  static let previousLink = ActionText(
    "Föregående länk på kortet", label: "länk bakåt",
    help: "Går till insatsen före som kortet nämner.")
  static let openLink = ActionText(
    "Öppna länken", label: "öppna", help: "Öppnar kortet som länken leder till.")
  static let noLinkChosen = "Välj först en länk med Tab."
  static let back = ActionText(
    "Stäng kortet", label: "tillbaka", help: "Stänger kortet och går tillbaka dit du var.")
  static let mark = ActionText(
    "Markera kortet för jämförelse", label: "markera",
    help: "Markerar insatsen, eller tar bort markeringen. Två eller tre kan jämföras.")
  static let moves = MoveWords(
    up: ActionText("Rulla upp", label: "upp", help: "Rullar kortet en rad upp."),
    down: ActionText("Rulla ner", label: "ner", help: "Rullar kortet en rad ner."),
    first: ActionText("Kortets början", label: "början", help: "Går till kortets början."),
    last: ActionText("Kortets slut", label: "slutet", help: "Går till kortets slut."))
}
