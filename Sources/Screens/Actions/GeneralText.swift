/// The words of the actions that hold everywhere.
enum GeneralText {
  static func show(_ base: Base) -> ActionText {
    let name = AppText.name(base)
    return switch base {
    case .today:
      ActionText(
        "Visa dagen", label: name.lowercased(),
        help: "Visar vad som väntar på dig, det som är försenat först.",
        synonyms: ["idag", "försenat", "bevakning", "att göra", "start"])
    case .map:
      ActionText(
        "Visa kartan", label: name.lowercased(),
        help: "Visar hela utbudet, målgrupp för målgrupp.",
        synonyms: ["insatskarta", "översikt", "matris"])
    case .catalogue:
      ActionText(
        "Visa katalogen", label: name.lowercased(),
        help: "Visar listan över insatser, med din senaste sökning kvar.",
        synonyms: ["lista", "insatser", "sök"])
    case .review:
      ActionText(
        "Visa granskningen", label: name.lowercased(),
        help: "Visar beställningarna som väntar på ditt beslut, det mest riskfyllda först.",
        synonyms: ["granskningskö", "kö", "godkänna", "besluta"])
    case .orders:
      ActionText(
        "Visa beställningarna", label: "beställningar",
        help: "Visar dina egna eller enhetens beställningar, det som är bråttom först.",
        synonyms: ["ärenden", "mina", "enhetens"])
    }
  }
  static let noOrders =
    "Beställningar visas bara för handläggare, arbetsledare och utförare."
  static let noReview = "Bara arbetsledare granskar beställningar."
  static let notCaseworker = "Bara handläggare gör beställningar."
  static let noClients = "Bara handläggare och arbetsledare får se deltagare."
  static let order = ActionText(
    "Ny beställning", label: "beställ",
    help: "Börjar en beställning, av den insats och för den deltagare som visas.",
    synonyms: ["remiss", "ansökan", "skicka"])
  static let clients = ActionText(
    "Sök deltagare", label: "deltagare",
    help: "Söker en deltagare på ärendenummer, personnummer eller namn.",
    synonyms: ["klient", "person", "kedja"])
  static let match = ActionText(
    "Hitta insats som passar", label: "passar",
    help: "Visar insatserna i ordning efter hur de passar deltagarens behov, med förklaring.",
    synonyms: ["matcha", "matchning", "förslag", "behov"])
  static let help = ActionText(
    "Visa hjälp", label: "hjälp",
    help: "Visar vad du kan göra här och vilka tangenter som gäller.",
    synonyms: ["tangenter", "frågetecken", "manual"])
  static let interrupt = ActionText(
    "Visa hur man avslutar", label: "avsluta?",
    help: "Säger vilken tangent som avslutar. Inget avbryts.")
  static let palette = ActionText(
    "Visa alla kommandon", label: "kommandon",
    help: "Visar vad du kan göra här. Skriv för att hitta, Enter utför.",
    synonyms: ["palett", "meny"])
  static let quit = ActionText(
    "Avsluta programmet", label: "avsluta",
    help: "Avslutar. Allt som ska sparas är redan sparat.",
    synonyms: ["sluta", "stäng", "lämna", "exit"])
  static let suspend = ActionText(
    "Lägg programmet i bakgrunden", label: "bakgrund",
    help: "Lägger programmet i bakgrunden. Skriv fg för att komma tillbaka.",
    synonyms: ["bakgrund", "skal"])
  static let redraw = ActionText(
    "Rita om skärmen", label: "rita om",
    help: "Ritar om hela bilden, om något annat har skrivit på skärmen.",
    synonyms: ["uppdatera", "städa"])
  static let mouse = ActionText(
    "Släpp eller ta musen", label: "mus",
    help: "Släpper musen så att du kan markera och kopiera text i terminalen, eller tar den igen.",
    synonyms: ["kopiera", "markera"])
  static let mouseReleased =
    "Musen är släppt: markera och kopiera text som vanligt. M tar den igen."
  static let mouseTaken = "Musen styr programmet igen."
}
