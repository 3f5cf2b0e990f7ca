/// TODO
enum PickText {
  static let title = "Pick"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
