/// The words of what can be done in the review queue.
enum ReviewActionText {
  static let approve = ActionText(
    "Godkänn beställningen", label: "godkänn",
    help: "Godkänner beställningen som visas och går till nästa.",
    synonyms: ["bifall", "ja", "besluta"])
  static let sendBack = ActionText(
    "Återlämna beställningen", label: "återlämna",
    help: "Lämnar tillbaka beställningen till handläggaren, med ett skäl och en kommentar.",
    synonyms: ["komplettera", "nej", "returnera", "besluta"])
  static let open = ActionText(
    "Öppna hela beställningen", label: "hela",
    help: "Visar hela beställningen i hela fönstret, med dess historia.",
    synonyms: ["visa", "läs"])
  static let takeBack = ActionText(
    "Ta tillbaka beslutet", label: "ångra",
    help: "Tar tillbaka det senaste beslutet, om det är högst 20 sekunder gammalt.",
    synonyms: ["ångra", "fel"])
  static func takeBackLabel(_ seconds: Int) -> String { "ångra \(seconds)s" }
  static let approveAll = ActionText(
    "Godkänn alla oflaggade", label: "oflaggade",
    help: "Frågar först, och godkänner sedan alla beställningar som visas och inte har flaggor.",
    synonyms: ["flera", "alla", "samtidigt"])
  static let filter = ActionText(
    "Filtrera kön", label: "filter",
    help: "Visar filter för flagga, ålder, enhet, insats, utförare och handläggare.",
    synonyms: ["begränsa", "smalna av", "flaggade"])
  static let reread = ActionText(
    "Läs kön igen", label: "läs om", help: "Läser kön igen, om någon annan har ändrat något.",
    synonyms: ["uppdatera"])
  static let scrollUp = ActionText(
    "Rulla upp i beställningen", label: "rulla upp",
    help: "Rullar en sida upp i beställningen som visas.")
  static let scrollDown = ActionText(
    "Rulla ner i beställningen", label: "rulla ner",
    help: "Rullar en sida ner i beställningen som visas.")
}
