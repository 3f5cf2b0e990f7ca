/// The words of the comparison.
enum CompareText {
  static let title = "Jämför"
  static let needTwo = "Markera först två eller tre insatser med J."
  static let differs = "≠"
  static func open(marked: Int) -> String { "jämför (\(marked))" }
  static let open = ActionText(
    "Jämför de markerade", label: "jämför",
    help: "Visar de markerade insatserna sida vid sida. Rader som skiljer sig har tecknet ≠.",
    synonyms: ["jämförelse", "bredvid", "skillnad"])
  static let clear = ActionText(
    "Ta bort markeringarna", label: "avmarkera",
    help: "Tar bort alla markeringar och går tillbaka.", synonyms: ["rensa"])
  static let back = ActionText(
    "Stäng jämförelsen", label: "tillbaka",
    help: "Går tillbaka dit du var. Markeringarna står kvar.")
  static let readRow = "jämförelse"
}
