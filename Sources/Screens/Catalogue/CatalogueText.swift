import Domain
import Search

/// The words of the catalogue screen.
enum CatalogueText {
  static let searchLabel = "Sök:"
  static let hint = "S söker på ord, målgrupp, typ, utförare eller område"
  static let kindHead = "Typ"
  static let providerHead = "Utförare"
  static func placesHead(isPractice: Bool) -> String {
    isPractice ? "Lediga " + AppText.practice : "Lediga/max"
  }
  static let nothingFound = "Ingen insats passar sökningen."
  static let tryThis = "Ta bort ett ord eller ett filter."
  static let escClears = "Esc tömmer sökraden och Z ångrar."
  static let escToMap = "Rutan är tom. Esc går tillbaka till kartan."
  static let signalNeed = "N anmäler att inget passar."
  static let noFreePlaces = "Inga kända lediga platser. L visar även fulla och okända."
  static let empty = "Katalogen är tom."
  static let emptyHelp = "Läs in en katalogfil med kommandot insatskarta importera FIL."
  static let nothingSelected = "Det finns ingen insats i listan att välja."
  static let nothingToUndo = "Det finns inget att ångra."
  static let tooManyMarks = "Högst tre insatser kan jämföras. J på en markerad tar bort den."
  static let readList = "insats"

  static func found(_ count: Int, of all: Int) -> String {
    "\(count) av " + MapText.count(all)
  }

  /// Without words and filters: all there is, and what is hidden.
  static func all(_ count: Int, hidden: Int) -> String {
    hidden == 0 ? MapText.count(count) : MapText.count(count) + " (\(hidden) avslutade)"
  }

  static func status(_ status: InsatsStatus) -> String? {
    switch status {
    case .planned: "planerad"
    case .paused: "pausad"
    case .ended: "avslutad"
    case .active, .unknown: nil
    }
  }

  /// `3/12`, `?/12` or `?`.
  static func places(_ places: Places) -> String {
    guard places.max != nil || places.booked != nil else { return MapText.unknownSign }
    let free = places.free.map(String.init) ?? "?"
    let max = places.max.map(String.init) ?? "?"
    return free + "/" + max
  }

  /// Before the places of a half-empty insats.
  static let halfEmptySign = "½"

  static func week(_ day: Day) -> String { "v. \(day.week.number)" }

  static func operation(_ operation: Operation) -> String {
    switch operation {
    case .inHouse: "egen"
    case .external: "extern"
    case .unknown: "–"
    }
  }

  /// Where a match was found: `i namnet`.
  static func place(_ field: InsatsField) -> String {
    switch field {
    case .name: "i namnet"
    case .shortName, .aliases: "även kallad"
    case .targetGroups, .targetGroupNote: "i målgruppen"
    case .content: "i innehållet"
    case .purpose: "i syftet"
    case .kind: "i typen"
    case .provider, .unit: "hos utföraren"
    case .figures: "i siffrorna"
    case .location: "i området"
    case .combinableWith: "kan kombineras med"
    case .leadsTo: "leder till"
    case .notFor: "inte för"
    case .prerequisites: "i förkraven"
    case .languageRequirement: "i språkkravet"
    default: "i " + CardText.label(field).lowercased()
    }
  }

  /// How a match was made, when it is not plain.
  static func how(_ kind: MatchKind) -> String? {
    switch kind {
    case .typo, .overlap: "stavning rättad"
    case .synonym: "betyder samma sak"
    case .folded: "utan prickar"
    case .inside, .compoundEnd: "del av ordet"
    default: nil
    }
  }

  static func problem(_ problem: QueryProblem) -> String {
    switch problem {
    case .unknownFacet(let name, let near):
      "Filtret \(name): finns inte." + suggestion(near.map { $0.name + ":" })
    case .unfinished(let facet):
      "Skriv ett värde efter \(facet.name):"
    case .unknownValue(let facet, let value, let near):
      "”\(value)” finns inte för \(facet.name)." + suggestion(near.map(\.name))
    case .ambiguousValue(let facet, let value, let candidates):
      "”\(value)” kan vara flera för \(facet.name)." + suggestion(candidates.map(\.name))
    }
  }

  static func problem(_ problem: SearchProblem) -> String {
    switch problem {
    case .notFound(let word): "Ordet ”\(word)” finns inte på något kort."
    case .corrected(let word, let other): "”\(word)” söktes som ”\(other)”."
    case .cut(let word, let first, let second): "”\(word)” söktes som ”\(first) \(second)”."
    case .mostWords(let found, let all):
      "Inget kort har alla \(all) orden. Här är de som har flest: \(found)."
    }
  }

  private static func suggestion(_ words: [String]) -> String {
    words.isEmpty ? "" : " Menade du " + words.prefix(2).joined(separator: " eller ") + "?"
  }

  static let open = ActionText(
    "Öppna insatskortet", label: "öppna", help: "Visar allt som står om den valda insatsen.",
    synonyms: ["visa", "kort", "läs"])
  static let search = ActionText(
    "Skriv i sökraden", label: "sök",
    help: "Flyttar markören till sökraden. Listan smalnar av medan du skriver.",
    synonyms: ["hitta", "leta", "fritext"])
  static let filter = ActionText(
    "Välj filter", label: "filter",
    help: "Visar filter för målgrupp, typ, utförare, platser och kommun, med antal.",
    synonyms: ["facett", "begränsa", "smalna av"])
  static let onlyFree = ActionText(
    "Bara med ledig plats", label: "lediga",
    help: "Visar bara insatser med känd ledig plats, eller alla igen.",
    synonyms: ["plats", "ledigt"])
  static let mark = ActionText(
    "Markera för jämförelse", label: "markera",
    help: "Markerar insatsen, eller tar bort markeringen. Två eller tre kan jämföras.",
    synonyms: ["välj", "jämför"])
  static let undo = ActionText(
    "Ångra ändringen av sökningen", label: "ångra",
    help: "Tar tillbaka den senaste ändringen av ord eller filter.", synonyms: ["återställ"])
  static let undoTyping = ActionText(
    "Ångra i sökraden", label: "ångra",
    help: "Tar tillbaka det senast skrivna. Ctrl-Y gör om.", synonyms: ["återställ"])
  static let clears = "töm sökraden"
  static let toMap = "till kartan"
  static let back = ActionText(
    "Ett steg tillbaka", label: "tillbaka",
    help: "Tömmer sökraden. Är den tom, eller kom du från en ruta på kartan, går du till kartan.")
  static let toList = ActionText(
    "Gå till listan", label: "till listan", help: "Flyttar markören från sökraden till listan.")
  static let leaveLine = ActionText(
    "Lämna sökraden", label: "till listan", help: "Går till listan. Texten står kvar.")
  static let moves = MoveWords(
    up: ActionText("Föregående insats", label: "upp", help: "Flyttar en insats upp."),
    down: ActionText("Nästa insats", label: "ner", help: "Flyttar en insats ner."),
    first: ActionText("Första insatsen", label: "första", help: "Går till listans början."),
    last: ActionText("Sista insatsen", label: "sista", help: "Går till listans slut."))
}
