/// The words of dialogs.
enum DialogText {
  static let nothingChosen = "inget valt"
  static let readButton = "knapp"
  static let sending = "Skickar …"
  static let problemSign = "! "
  static let chooses = "välj"
  static let newLine = "ny rad"
  static let nextRow = "nästa"

  static let enter = ActionText(
    "Välj, eller utför", label: "välj",
    help:
      "Väljer i listan. I texten börjar en ny rad. På sista raden utförs det rutan är till för.",
    synonyms: ["skicka", "klar", "ok"])
  static let carryOut = ActionText(
    "Utför", label: "utför", help: "Utför det rutan är till för, som på sista raden.",
    synonyms: ["skicka", "spara", "klar"])
  static let nextPart = ActionText(
    "Nästa del", label: "nästa del",
    help: "Går till nästa del av rutan, och från den sista till den första.")
  static let previousPart = ActionText(
    "Föregående del", label: "förra delen", help: "Går åt andra hållet.")
  static let back = ActionText(
    "Gå tillbaka", label: "tillbaka",
    help: "Går tillbaka utan att utföra något. Det du har skrivit finns kvar till nästa gång.")
  static let up = ActionText(
    "Uppåt", label: "upp", help: "Flyttar en rad upp, i listan eller texten.")
  static let down = ActionText(
    "Nedåt", label: "ner", help: "Flyttar en rad ner, i listan eller texten.")
  static let left = ActionText(
    "Svaret till vänster", label: "vänster",
    help: "Väljer svaret till vänster. I en text flyttas markören.")
  static let right = ActionText(
    "Svaret till höger", label: "höger",
    help: "Väljer svaret till höger. I en text flyttas markören. Svarets första bokstav väljer det "
      + "också.")
}
