/// The words of the help.
enum HelpText {
  static let title = "Hjälp"
  static func heading(_ context: Context) -> String {
    "Det här kan du göra här: " + AppText.name(context)
  }
  static let notNow = " (går inte nu: "
  static let close = ActionText(
    "Stäng hjälpen", label: "tillbaka", help: "Går tillbaka dit du var.")
  /// What the signs of a screen mean, where it has any.
  static func signs(_ context: Context) -> (head: String, text: String)? {
    switch context {
    case .map: ("Tecken på kartan", mapSigns)
    case .catalogueList: ("Tecken i listan", listSigns)
    case .card: ("Ord på kortet", cardWords)
    default: nil
    }
  }

  private static let listSigns =
    "3/12: 3 lediga platser av 12.  ½ Halvtom: högst hälften av minst fyra platser är tagna.  "
    + "v. 47: veckan siffran är från.  ?  Uppgift saknas."
  private static let cardWords =
    "Halvtom: högst hälften av minst fyra platser är tagna. Resultat räknas på beställningar "
    + "till insatsen de senaste tolv månaderna; arbete och studier är klass A och B, avbrott "
    + "klass E."
  private static let mapSigns =
    "Siffra: så många insatser eller platser.  ·  Ingen insats, en lucka i utbudet.  "
    + "?  Insatser finns, men uppgift saknas.  siffror v. 47  Den äldsta siffran i rutan är från "
    + "vecka 47."
  static let readLine = "tangent"
}
