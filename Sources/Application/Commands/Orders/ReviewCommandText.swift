import Messages
import Screens

/// The words of `ko` and `beslut`.
enum ReviewCommandText {
  static let head = ["Nr", "Dagar", "Ärende", "Handläggare", "Insats", "Att se på"]
  static let empty = "Ingen beställning väntar på ditt beslut. Ta bort ett filter om du har något."
  static let moreWait = "Fler väntar. De visas när några av de här är avgjorda."
  static let commentPrompt =
    "Skriv en kommentar till handläggaren, eller ingenting, och avsluta med Ctrl-D:"

  static func count(_ count: Int, flagged: Int, oldest: Int) -> String {
    "\(count) väntar, \(flagged) med något att se på, den äldsta i "
      + (oldest == 1 ? "1 arbetsdag" : "\(oldest) arbetsdagar")
  }

  static func wrongFlag(_ keys: [String]) -> String {
    "Flaggan efter --flagga finns inte. Välj bland " + keys.joined(separator: ", ") + "."
  }

  static func decided(_ receipt: OrderReceipt, isApproved: Bool) -> String {
    isApproved
      ? "Beställning \(receipt.number) är godkänd. Läge: \(StatusText.name(receipt.status))."
      : "Beställning \(receipt.number) är återlämnad till handläggaren."
  }

  /// When the answer could not be written.
  static func decidedUntold(_ receipt: OrderReceipt, isApproved: Bool) -> String {
    decided(receipt, isApproved: isApproved)
      + " Men svaret gick inte att skriva ut. Kontrollera att disken inte är full."
  }
}
