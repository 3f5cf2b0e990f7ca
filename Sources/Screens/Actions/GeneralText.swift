/// The words of the actions that hold everywhere.
enum GeneralText {
  static func show(_ base: Base) -> ActionText {
    let name = AppText.name(base)
    return switch base {
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
    }
  }
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
