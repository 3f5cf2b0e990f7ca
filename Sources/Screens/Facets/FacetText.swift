import Domain

/// The words of the filter list.
enum FacetText {
  static let title = "Filter"
  static let places = "Platser"
  static let free = "har ledig plats"
  static let full = "fullt"
  static let groups = "Målgrupp"
  static let kinds = "Typ av insats"
  static let operations = "Utförare"
  static let municipalities = "Kommun"
  static let statuses = "Status"
  static let nothingTicked = "Inget filter är valt."
  static let choice = "filter"

  static func name(_ operation: Operation) -> String {
    switch operation {
    case .inHouse: "egen regi"
    case .external: "extern utförare"
    case .unknown: "uppgift saknas"
    }
  }

  static func name(_ status: InsatsStatus) -> String {
    switch status {
    case .planned: "planerad"
    case .active: "aktiv"
    case .paused: "pausad"
    case .ended: "avslutad"
    case .unknown: "uppgift saknas"
    }
  }

  static let toggle = ActionText(
    "Kryssa i eller ur", label: "kryssa",
    help:
      "Väljer filtret eller tar bort det. Flera val i samma grupp ger fler träffar, "
      + "val i olika grupper färre.",
    synonyms: ["välj", "markera"])
  static let clear = ActionText(
    "Rensa alla filter", label: "rensa", help: "Tar bort alla filter. Orden i sökraden står kvar.",
    synonyms: ["töm", "återställ"])
  static let done = ActionText(
    "Tillbaka till katalogen", label: "klar", help: "Stänger filterlistan. Filtren gäller.")
}
