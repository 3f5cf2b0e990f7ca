/// TODO
enum StepText {
  static let title = "Step"
  static let back = ActionText("Tillbaka", label: "tillbaka", help: "Går tillbaka dit du var.")
}
