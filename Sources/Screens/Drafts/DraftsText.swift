/// TODO
enum DraftsText {
  static let title = "Drafts"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
