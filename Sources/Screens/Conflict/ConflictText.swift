/// TODO
enum ConflictText {
  static let title = "Conflict"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
