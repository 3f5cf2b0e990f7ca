import Domain

/// The words of the pick-lists.
enum PickText {
  static let prompt = "Sök:"
  static let hint = "skriv för att hitta i listan"
  static let number = "Tal:"
  static let none = "Ta bort valet"
  static let noneHelp = "Inget är valt efteråt."
  static let nothingFound =
    "Inget i listan heter så. Ta bort några bokstäver med Backsteg."
  static let empty = "Listan är tom: det finns inget att välja i dag."
  static let notValid = "Går inte längre att välja. Ta bort krysset och välj en rad som gäller."
  static let chosenWord = "valt"
  static let readRow = "val"
  static let languageHelp = "Nivån betyder att kursen är klar."

  static func chosen(_ count: Int) -> String { count == 1 ? "1 vald" : "\(count) valda" }

  static func askForNumber(_ range: ClosedRange<Int>) -> String {
    "Skriv ett heltal från \(range.lowerBound) till \(range.upperBound). Enter tar det. "
      + "Tom rad betyder att det inte är angivet."
  }

  static let rightFirst = "Rätta talet först, eller töm raden."
  static func wrongNumber(_ range: ClosedRange<Int>) -> String {
    "Det går bara med ett heltal från \(range.lowerBound) till \(range.upperBound). "
      + "Rätta det, eller töm raden."
  }

  /// What a pick-list of the form is called.
  static func title(_ row: FormRowID) -> String {
    switch row {
    case .field(let field): OrderFieldText.label(field)
    case .consent(let part): OrderFieldText.label(part)
    case .override(let key), .overrideText(let key):
      "Skäl till avsteg: " + WarningText.name(key)
    case .alternative, .send, .discard: AppText.name(.pick)
    }
  }

  /// A level as a row of its own, with a capital.
  static func name(_ level: LanguageLevel) -> String {
    let name = MatchText.name(level)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  static func name(_ form: Consent.Form) -> String {
    let name = OrderValueText.name(form)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  static let take = ActionText(
    "Ta det valda", label: "ta",
    help: "Tar den valda raden, eller raderna med kryss, och stänger listan.",
    synonyms: ["välj", "klar", "ok"])
  static let takes = "välj"
  static let takesTicks = "klar"
  static let ticksAndTakes = "kryssa, klar"
  static let takesNumber = "ta talet"
  static let tick = ActionText(
    "Kryssa i eller ur", label: "kryssa",
    help: "Kryssar raden, eller tar bort krysset, där flera kan väljas. Annars är det text.",
    synonyms: ["markera", "flera"])
  static let onlyOne = "Här väljer du en rad. Enter tar den."
  static let leave = ActionText(
    "Stäng listan", label: "tillbaka",
    help: "Går tillbaka. Kryss du har ändrat gäller; annars ändras inget.")
  static let takeAndGoOn = ActionText(
    "Ta det valda och gå vidare", label: "vidare",
    help: "Tar raden du har sökt fram, stänger listan och går till nästa fält.")
  static let keepsTicks = "klar"
  static let moves = MoveWords(
    up: ActionText("Föregående rad", label: "upp", help: "Flyttar en rad upp."),
    down: ActionText("Nästa rad", label: "ner", help: "Flyttar en rad ner."),
    first: MoveText.first, last: MoveText.last)
}
