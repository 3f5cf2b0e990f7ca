/// TODO
enum ClientsText {
  static let title = "Clients"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
