/// TODO
enum OrderText {
  static let title = "Order"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
