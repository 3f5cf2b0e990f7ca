/// TODO
enum MatchScreenText {
  static let title = "Match"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
