/// The words of what can be done in the form.
enum FormActionText {
  static let next = ActionText("Nästa fält", label: "nästa", help: "Går till nästa fält.")
  static let previous = ActionText(
    "Föregående fält", label: "förra", help: "Går till fältet före.")
  static let down = ActionText(
    "Nedåt", label: "ner", help: "Går en rad ner i texten, eller till nästa fält.")
  static let up = ActionText(
    "Uppåt", label: "upp", help: "Går en rad upp i texten, eller till fältet före.")
  static let enter = ActionText(
    "Ny rad, nästa fält eller öppna", label: "välj",
    help: "Ny rad i en lång text, annars nästa fält; öppnar en lista, skickar.")
  static let list = ActionText(
    "Öppna listan", label: "lista",
    help: "Öppnar fältets lista. Det gör du också genom att skriva.",
    synonyms: ["välj", "koder", "alternativ"])
  static let save = ActionText(
    "Spara utkastet och kontrollera", label: "spara",
    help: "Sparar utkastet, visar allt som saknas eller är fel och går till det första.",
    synonyms: ["kontrollera", "fel"])
  static let nextFault = ActionText(
    "Nästa som saknas", label: "saknas", help: "Går till nästa fält där något saknas eller är fel.",
    synonyms: ["fel", "obligatoriskt"])
  static let sameAsLast = ActionText(
    "Samma som förra", label: "som förra",
    help: "Fyller fältet med det som stod i din förra beställning.",
    synonyms: ["kopiera", "hämta", "föregående"])
  static let nextGroup = ActionText(
    "Nästa del", label: "nästa del", help: "Går till nästa del av formuläret.")
  static let previousGroup = ActionText(
    "Föregående del", label: "förra delen",
    help: "Går till början av delen, eller till delen före.")
  static let compare = ActionText(
    "Jämför de två versionerna", label: "jämför",
    help: "Visar din text och den som ett annat fönster har sparat.",
    synonyms: ["konflikt", "versioner", "skillnad"])
  static let undo = ActionText(
    "Ångra i fältet", label: "ångra", help: "Tar tillbaka det senaste i fältet.",
    synonyms: ["återställ"])
  static let leave = ActionText(
    "Lämna formuläret", label: "tillbaka",
    help: "Sparar det du har skrivit som utkast och går tillbaka.")
}
