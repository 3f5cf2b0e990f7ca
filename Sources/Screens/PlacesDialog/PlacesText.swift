import Domain

/// The words of the dialog that changes an insats' places.
enum PlacesText {
  static func title(_ insats: String) -> String { "Platser · " + insats }

  static func subject(_ places: Places) -> String {
    places.asOf.map { "Siffran är från \($0). När du sparar gäller den från i dag." }
      ?? "Ingen har angett siffror än. När du sparar gäller de från i dag."
  }

  static let maxHead = "Platser"
  static let bookedHead = "Tagna"
  static let waitingHead = "Väntar"
  static let maxHelp = "Hur många platser insatsen har. Tomt betyder att uppgiften saknas."
  static let bookedHelp =
    "Alla som har en plats nu, även de som är beställda här. Tomt betyder att uppgiften saknas."
  static let waitingHelp =
    "Alla som väntar på en plats, även de som är beställda här. Tomt betyder att uppgiften saknas."
  static let note = "Siffrorna syns i kartan, katalogen, på kortet och i beställningen."
  static let notANumber = "Det är inget antal. Skriv ett heltal från 0, eller lämna raden tom."
  static let save = "Spara siffrorna"
  static let saves = "spara"
  static let notYours =
    "Platserna ändras av insatsens utförare och av katalogredaktören."

  static func now(_ figure: Int?) -> String {
    "! Någon annan har ändrat: här står nu " + (figure.map(String.init) ?? "ingen uppgift") + "."
  }

  static func done(_ places: Places) -> String { "Sparat: " + CardText.places(places) + "." }

  static let open = ActionText(
    "Ändra platserna", label: "platser",
    help: "Ändrar hur många platser insatsen har, hur många som är tagna och hur många som väntar.",
    synonyms: ["kapacitet", "lediga", "kö", "antal", "beläggning"])
}
