import Canvas
import Domain

/// The words of the search for clients.
enum ClientsText {
  static let title = "Sök deltagare"
  static let label = "Sök:"
  static let hint = "ärendenummer, personnummer eller namn"
  static let readClient = "deltagare"
  static let nothingTyped = "Skriv ett ärendenummer, ett personnummer eller ett namn först."
  static let searching = "Söker …"
  static let logged = "Varje sökning antecknas."
  static let opens = "öppna"

  /// What the line will be searched for as, or what came of it.
  static func status(_ clients: ClientsState) -> String {
    if clients.asked != nil { return searching }
    let sort = ClientSearchSort(clients.line.text)
    switch clients.found?.count {
    case 0?: return "Ingen deltagare hittades på \(sort.map(theName) ?? "")."
    case 1?: return "1 deltagare. Enter öppnar."
    case let count?: return "\(count) deltagare. ↑ och ↓ väljer, Enter öppnar."
    case nil: return sort.map { "Enter söker på \(name($0)). " + logged } ?? logged
    }
  }

  private static func name(_ sort: ClientSearchSort) -> String {
    switch sort {
    case .personalNumber: "personnummer"
    case .caseNumber: "ärendenummer"
    case .name: "namn"
    }
  }

  private static func theName(_ sort: ClientSearchSort) -> String {
    switch sort {
    case .personalNumber: "personnumret"
    case .caseNumber: "ärendenumret"
    case .name: "namnet"
    }
  }

  /// What to do when nobody was found.
  static func nothingFound(_ text: String) -> [String] {
    let other =
      switch ClientSearchSort(text) {
      case .name?:
        "Pröva ärendenummer eller personnummer. Den som har skyddade uppgifter hittas inte på namn."
      case .caseNumber?, .personalNumber?, nil: "Kontrollera siffrorna, eller sök på namn."
      }
    return [
      other,
      "Bara den som du eller din enhet har beställt för finns med. "
        + "För en ny deltagare: Esc och sedan B börjar en beställning.",
    ]
  }

  static let enter = ActionText(
    "Sök, eller öppna den valda", label: "sök",
    help: "Söker på det du har skrivit, eller öppnar den valda deltagaren.",
    synonyms: ["hitta", "öppna"])
  static let back = ActionText(
    "Lämna sökningen", label: "tillbaka", help: "Går tillbaka dit du var.")
  static let moves = MoveWords(
    up: ActionText("Föregående deltagare", label: "upp", help: "Flyttar en deltagare upp."),
    down: ActionText("Nästa deltagare", label: "ner", help: "Flyttar en deltagare ner."),
    first: MoveText.first, last: MoveText.last)
}
