import Domain
import Messages

/// The words of the ranked list.
enum MatchScreenText {
  static let title = "Hitta insats"
  static func title(for caseNumber: String) -> String { title + " för " + caseNumber }

  static func title(replacing sheet: OrderSheet) -> String {
    "Beställ annat i stället för beställning \(sheet.referral.number)"
  }

  static let support = "Ordningen är ett stöd. Alla insatser visas; du väljer."
  static let shortSupport = "Ett stöd: alla visas, du väljer."
  static let notGiven = "inte angivet"
  static let summary = "Behov:"
  static let nothingGiven = "inget angivet. Tab ändrar."
  /// Before what speaks for an insats, and before what is to be looked out for.
  static let reasonSign = "+"
  static let cautionSign = "!"
  static let nothingKnown = "Kortet säger inget om det du har angett."
  static let goToList = "Gå först till listan med Tab."
  static let chosenWithEnter = "Enter väljer insatsen till beställningen du skriver."
  static let nothingMore = "Hela förklaringen syns redan, eller så är det här dess ände."

  /// Below a part of an explanation.
  static func more(left: Int) -> String {
    switch left {
    case 0: "← tillbaka"
    case 1: "→ 1 rad till"
    default: "→ \(left) rader till"
    }
  }

  static func name(_ need: MatchNeed) -> String {
    switch need {
    case .targetGroups: "Målgrupper"
    case .languageLevel: "Språknivå"
    case .age: "Ålder"
    case .obstacle: "Försörjningshinder"
    case .hours: "Timmar i veckan"
    case .kinds: "Typ av insats"
    case .municipality: "Kommun"
    }
  }

  /// What is known of a need; `nil` when nothing is.
  static func value(_ need: MatchNeed, _ needs: ClientNeeds, _ state: AppState) -> String? {
    let codes = state.codes
    switch need {
    case .targetGroups: return list(needs.targetGroups.map { codes.name(of: $0) })
    case .languageLevel: return needs.languageLevel.map { MatchText.name($0) }
    case .age: return needs.age.map { "\($0) år" }
    case .obstacle:
      return needs.obstacle.map { codes.row($0, in: .incomeObstacles)?.name ?? $0.rawValue }
    case .hours: return needs.hoursPerWeek.map { "\($0) h/vecka" }
    case .kinds: return list(needs.kinds.map { codes.name(of: $0) })
    case .municipality:
      return needs.municipality.map { state.catalogue.municipality($0)?.name ?? $0.rawValue }
    }
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  static func change(_ need: MatchNeed) -> ActionText {
    switch need {
    case .targetGroups:
      ActionText(
        "Ange målgrupper", label: "målgrupper",
        help: "Väljer vilka målgrupper deltagaren hör till.")
    case .languageLevel:
      ActionText(
        "Ange språknivå", label: "språknivå",
        help: "Väljer hur långt deltagaren har kommit i svenska.")
    case .age:
      ActionText("Ange ålder", label: "ålder", help: "Skriver deltagarens ålder i hela år.")
    case .obstacle:
      ActionText(
        "Ange försörjningshinder", label: "hinder",
        help: "Väljer varför deltagaren inte försörjer sig själv.")
    case .hours:
      ActionText(
        "Ange timmar i veckan", label: "timmar",
        help: "Skriver hur många timmar i veckan insatsen bör ha.")
    case .kinds:
      ActionText(
        "Ange typ av insats", label: "typ", help: "Väljer vilka typer av insats du söker.")
    case .municipality:
      ActionText("Ange kommun", label: "kommun", help: "Väljer deltagarens egen kommun.")
    }
  }

  static let take = ActionText(
    "Ändra, öppna eller välj", label: "öppna",
    help:
      "Ändrar behovet på raden. I listan öppnas insatsens kort; kom du från en beställning "
      + "väljs insatsen till den.")
  static let changes = "ändra"
  static let opens = "öppna kortet"
  static let chooses = "välj"
  static let card = ActionText(
    "Öppna insatskortet", label: "kort", help: "Visar allt som står om den valda insatsen.",
    synonyms: ["visa", "läs"])
  static let order = ActionText(
    "Beställ insatsen", label: "beställ",
    help: "Börjar en beställning av den valda insatsen, med behoven och deltagaren ifyllda.",
    synonyms: ["ny beställning", "remiss", "skicka"])
  static let switchPart = ActionText(
    "Byt mellan behoven och listan", label: "byt",
    help: "Går från behoven till listan över insatser, eller tillbaka.")
  static let toList = "till listan"
  static let toNeeds = "till behoven"
  static let moreText = ActionText(
    "Mer av förklaringen", label: "mer", help: "Visar fortsättningen när förklaringen är lång.")
  static let lessText = ActionText(
    "Förklaringens början", label: "början", help: "Går tillbaka i en lång förklaring.")
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
  static let moves = MoveWords(
    up: ActionText(
      "Föregående rad", label: "upp",
      help: "Flyttar en rad upp. Från listans första rad går du till behoven."),
    down: ActionText(
      "Nästa rad", label: "ner",
      help: "Flyttar en rad ner. Från det sista behovet går du till listan."),
    first: MoveText.first, last: MoveText.last)
}
