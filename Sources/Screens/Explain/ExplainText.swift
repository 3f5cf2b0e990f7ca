import Domain

/// The words of the dialog that asks why a deadline was missed.
enum ExplainText {
  static let reasonsHead = "Orsak"
  static let textHead = "Med egna ord (om orsaken behöver det)"
  static let save = "Spara orsaken"
  static let saves = "spara"
  static let reasonMissing = "Välj en orsak."
  static let textMissing = "Orsaken behöver förklaras med egna ord."
  static let nothing = "Ingen avvikelse i beställningen saknar orsak."

  static func title(_ deviation: Deviation) -> String {
    "Avvikelse \(deviation.number) · beställning \(deviation.order)"
  }

  static func done(_ deviation: Deviation, isOwn: Bool, _ codes: CodeLists) -> String {
    isOwn
      ? "Orsaken till avvikelse \(deviation.number) är sparad."
      : "Någon hann före. " + DeadlineText.reason(deviation, codes) + " Din orsak är inte sparad."
  }

  static let enter = ActionText(
    "Spara orsaken", label: "spara",
    help: "Väljer orsaken och sparar den. En orsak som behöver egna ord väljs bara; de skrivs på "
      + "raden under.",
    synonyms: ["välj", "klar", "ok"])
  static let open = ActionText(
    "Ange orsaken till en avvikelse", label: "orsak",
    help: "Frågar varför en tid inte hölls. Resten har programmet antecknat.",
    synonyms: ["avvikelse", "försenad", "förklara", "varför"])
}
