import Domain

/// The words of the filter list of orders.
enum OrderFilterText {
  static let title = "Beställningar, filter"
  static let shown = "Visa"
  static let onlyOpen = "bara öppna"
  static let provider = "Utförare"
  static let nothingTicked = "Filtret är redan tomt: alla öppna beställningar visas."

  static func name(_ limit: OrderListFilter.DueLimit) -> String {
    switch limit {
    case .overdue: "förfallna"
    case .week: "förfallna eller inom 7 dagar"
    }
  }

  static func count(_ count: Int) -> String {
    count == 1 ? "1 beställning" : "\(count) beställningar"
  }

  static let toggle = ActionText(
    "Kryssa för eller av", label: "kryssa",
    help:
      "Väljer filtret eller tar bort det. Flera val i samma grupp ger fler beställningar, "
      + "val i olika grupper färre.",
    synonyms: ["välj", "markera"])
  static let clear = ActionText(
    "Ta bort filtret", label: "rensa", help: "Visar alla öppna beställningar igen.",
    synonyms: ["töm", "återställ"])
  static let done = ActionText(
    "Tillbaka till beställningarna", label: "klar",
    help: "Stänger filterlistan. Filtret gäller.")
}
