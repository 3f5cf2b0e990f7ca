import Domain
import Messages

/// The words of the filter list of the queue.
enum QueueFilterText {
  static let title = "Granskning, filter"
  static let flag = "Flagga"
  static let age = "Ålder"
  static let nothingTicked = "Filtret är redan tomt: hela kön visas."

  static func age(_ days: Int) -> String { "väntat minst " + CardText.workingDays(days) }

  static func name(_ insats: InsatsID, _ state: AppState) -> String {
    state.catalogue[insats]?.name
      ?? state.reviewScreen.lines.first { $0.order.insats == insats }?.order.insatsName
      ?? insats.rawValue
  }

  static func name(_ provider: ProviderKey, _ state: AppState) -> String {
    state.catalogue.provider(provider)?.name ?? provider.rawValue
  }

  /// The filter's parts in words.
  static func words(_ filter: QueueFilter, _ state: AppState) -> [String] {
    [
      filter.flag.map(FlagText.name), filter.minWorkingDays.map(age), filter.unit,
      filter.insats.map { name($0, state) }, filter.provider.map { name($0, state) },
      filter.caseworker,
    ].compactMap { $0 }
  }

  static let toggle = ActionText(
    "Välj eller ta bort", label: "välj",
    help: "Väljer filtret i stället för ett annat i samma grupp, eller tar bort det.",
    synonyms: ["kryssa", "markera"])
  static let clear = ActionText(
    "Ta bort filtret för kön", label: "rensa", help: "Visar hela kön igen.",
    synonyms: ["töm", "återställ"])
  static let done = ActionText(
    "Tillbaka till kön", label: "klar", help: "Stänger filterlistan. Filtret gäller.")
}
