/// Names of commands and options with å, ä and ö, beside their ASCII names.
enum NameText {
  static let search = "sök"
  static let compare = "jämför"
  static let group = "målgrupp"
  static let operation = "utförare"
  static let dryRun = "provkör"
}
