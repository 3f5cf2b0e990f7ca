/// TODO
enum OrderFilterText {
  static let title = "OrderFilter"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
