/// TODO
enum ClientText {
  static let title = "Client"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
