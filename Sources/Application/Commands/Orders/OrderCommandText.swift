import Domain
import Messages
import Screens

/// The words of the commands about orders and clients.
enum OrderCommandText {
  static let practice = "ÖVNING: påhittade uppgifter"
  static let none = "–"

  // MARK: Lists

  static let listHead = ["Nr", "Senast", "Läge", "Ärende", "Handläggare", "Insats"]
  static let noOrders =
    "Inga beställningar. Ta bort ett filter, eller lista enhetens med --omfang enhetens."

  static func count(_ count: Int) -> String {
    count == 1 ? "1 beställning" : "\(count) beställningar"
  }

  static let wrongDay = "Dagen efter --senast ska skrivas ÅÅÅÅ-MM-DD, till exempel 2026-11-23."
  static let wrongInsats = "Insatsen efter --insats finns inte i katalogen."
  static let wrongProvider = "Utföraren efter --utforare finns inte. Ange utförarens nyckel."

  static func wrongStatus(_ keys: [String]) -> String {
    "Läget efter --status finns inte. Välj bland " + keys.joined(separator: ", ") + "."
  }

  static func yesOrNo(_ value: Bool) -> String { value ? "ja" : "nej" }

  // MARK: One order

  static let csvHead = ["nr", "falt", "text"]
  static let caseworker = "Handläggare"
  static let receiver = "Mottagare"
  static let copyPurpose = "Ändamål"
  static let orderedBy = "Beställd av"
  static let ordered = "Beställd"
  static let due = "Senast"
  static let place = "Plats"
  static let replaces = "Ersätter"
  static let hidden = "Utelämnat"
  static let timeline = "Tidslinje"
  static let copyNote =
    "Kopia för utföraren: bara det som deltagaren har samtyckt till att lämna ut."

  static func title(_ number: Int, _ status: ReferralStatus) -> String {
    "Beställning \(number) · \(StatusText.name(status))"
  }

  static func copyTitle(_ number: Int) -> String { "Beställning \(number)" }

  static func order(_ number: Int) -> String { "beställning \(number)" }

  static func place(holds: Bool, waits: Bool) -> String {
    holds ? "bokad" : waits ? "väntar på plats" : "ingen bokad"
  }

  static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagar" }

  static func labels(_ fields: [ReferralField]) -> String {
    fields.map { OrderFieldText.label($0) }.joined(separator: ", ")
  }

  // MARK: Clients

  static let clientPrompt = "Skriv ärendenummer, personnummer eller namn och tryck Enter:"
  static let noClients =
    "Ingen deltagare hittades bland din enhets beställningar. Sök på ärendenummer, personnummer "
    + "eller namn. Den som har skyddade personuppgifter hittas inte på namn."
  static let mistypedNumber =
    "Var det ett personnummer? Då stämmer inte den sista siffran. Kontrollera siffrorna."
  static let protected = "skyddade personuppgifter"

  static func severalClients(_ count: Int) -> String {
    "\(count) deltagare. Sök på ärendenumret för att se en av dem."
  }

  // MARK: Withdrawing

  static let wordsPrompt = "Skriv varför med egna ord och avsluta med Ctrl-D:"

  static func wrongReason(_ keys: [String]) -> String {
    "Skälet efter --skal finns inte. Inget har ändrats. Välj bland " + keys.joined(separator: ", ")
      + "."
  }

  static func withdrawn(_ receipt: OrderReceipt) -> String {
    "Beställning \(receipt.number) är återkallad."
  }

  /// When the answer could not be written.
  static func untold(_ sentence: String) -> String {
    sentence + " Men svaret gick inte att skriva ut. Kontrollera att disken inte är full."
  }
}
