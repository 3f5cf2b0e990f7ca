/// Words that belong to the whole program.
package enum AppText {
  package static let name = "Insatskarta"
  package static let practice = "ÖVNING"
  static let map = "Karta"
  static let catalogue = "Katalog"
  static let orders = "Beställningar"
  static let review = "Granskning"
  static let unknown = "uppgift saknas"
  static let reading = "Läser katalogen …"
  static let stillReading = "Katalogen läses. Försök strax igen."

  static let notUTF8 =
    "Terminalen skickar inte UTF-8, så å, ä och ö kan bli fel. Inget är förlorat. "
    + "Ställ in teckenkodningen UTF-8 i terminalprogrammet."
  /// Ends every error.
  static let dismiss = "Esc tar bort."
  static let readFailed = "Katalogen gick inte att läsa. Avsluta med Q och starta igen."
  static let quitWithQ = "Q avslutar, från en skärm med siffra."
  static let pasteHasNoPlace =
    "Här finns inget textfält, så den inklistrade texten togs inte emot."
  static let pasteTooLong =
    "Den inklistrade texten är för lång och togs inte emot. Det som stod i fältet är kvar. "
    + "Klistra in en kortare text."
  static let unsentReason =
    "Du har skrivit något som inte är skickat. Tryck Q en gång till för att avsluta ändå."
  static let onlyFromTop =
    "Gå tillbaka med Esc först. Programmet avslutas från en skärm med siffra."

  static func tooSmall(_ width: Int, _ height: Int) -> String {
    "Fönstret är för litet. Gör det minst \(width) × \(height)."
  }

  static func position(_ number: Int, of count: Int) -> String { "\(number) av \(count)" }

  static let readTitle = "skärm"
  static let readRow = "rad"
  static let readField = "fält"
  static let readText = "text"
  static let readActions = "val"
  static let readNotice = "meddelande"

  static let groupAct = "Göra"
  static let groupMove = "Flytta"
  static let groupEdit = "Redigera"
  static let groupView = "Visa"
  static let groupProgram = "Programmet"

  package static func name(_ group: ActionGroup) -> String {
    switch group {
    case .act: groupAct
    case .move: groupMove
    case .edit: groupEdit
    case .view: groupView
    case .program: groupProgram
    }
  }

  package static func name(_ base: Base) -> String {
    switch base {
    case .today: TodayText.name
    case .map: map
    case .catalogue: catalogue
    case .orders: orders
    case .review: review
    }
  }

  /// What a context is called in the help and the manual.
  package static func name(_ context: Context) -> String {
    switch context {
    case .today: "Idag"
    case .map: "Karta"
    case .catalogueList: "Katalog, listan"
    case .catalogueSearch: "Katalog, sökraden"
    case .facets: "Filter"
    case .card: "Insatskort"
    case .compare: "Jämför"
    case .orders: "Beställningar"
    case .orderFilter: "Beställningar, filter"
    case .order: "En beställning"
    case .review: "Granskning"
    case .reviewOrder: "En beställning som granskas"
    case .queueFilter: "Granskning, filter"
    case .bulkApproval: "Godkänn flera"
    case .step: "Steg i en beställning"
    case .contact: "Samtal"
    case .explain: "Orsak till en avvikelse"
    case .handover: "Lämna över"
    case .places: "Platser"
    case .clients: "Deltagare, sök"
    case .client: "Deltagare"
    case .match: "Hitta insats"
    case .form: "Beställningsformuläret"
    case .pick: "Vallista"
    case .drafts: "Utkast"
    case .conflict: "Två versioner"
    case .need: "Inget passar"
    case .needs: "Behov"
    case .needAnswer: "Svar på behov"
    case .help: "Hjälp"
    case .palette: "Kommandon"
    case .firstStart: "Första starten"
    }
  }
}
