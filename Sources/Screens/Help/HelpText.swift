/// The words of the help.
enum HelpText {
  static let title = "Hjälp"
  static func heading(_ context: Context) -> String {
    "Det här kan du göra här: " + AppText.name(context)
  }
  static let notNow = " (går inte nu: "
  static let close = ActionText(
    "Stäng hjälpen", label: "tillbaka", help: "Går tillbaka dit du var.")
  static let signs = "Tecken på kartan"
  static let mapSigns =
    "Siffra: så många insatser eller platser.  ·  Ingen insats, en lucka i utbudet.  "
    + "?  Insatser finns, men uppgift saknas."
  static let readLine = "tangent"
}
