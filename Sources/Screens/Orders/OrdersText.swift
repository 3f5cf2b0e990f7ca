/// TODO
enum OrdersText {
  static let title = "Orders"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
