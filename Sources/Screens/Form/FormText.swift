/// TODO
enum FormText {
  static let title = "Form"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
