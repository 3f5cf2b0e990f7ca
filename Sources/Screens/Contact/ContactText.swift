import Domain
import Messages

/// The words of meetings with a client about an order.
enum ContactText {
  private static func name(_ sort: ReferralContact.Sort) -> String {
    MeetingText.name(sort).lowercased()
  }

  static func title(_ number: Int) -> String { "Samtal · beställning \(number)" }

  static let sortHead = "Vad"
  static let attendedHead = "Deltagaren"
  static let came = "kom"
  static let missed = "uteblev"
  static let dayHead = "Dag"
  static let dayHelp = DayText.form + " Dagen då samtalet var, eller skulle ha varit."
  static let nextHead = "Nästa samtal (om du vill)"
  static let nextHelp =
    DayText.form + " Efter en uppföljning blir det beställningens nya uppföljningsdag."
  static let textHead = "Med egna ord (om du vill)"
  static let sortHelp = "← och → väljer, eller I och U."
  static let attendedHelp = "← och → väljer, eller K och U."
  static let attendedMissing = "Svar saknas. Välj kom eller uteblev."
  static let save = "Anteckna samtalet"
  static let saves = "anteckna"

  static func done(_ sort: ReferralContact.Sort, _ receipt: OrderReceipt) -> String {
    "Antecknat: " + name(sort) + " i beställning \(receipt.number)."
  }

  static func unsent(_ text: String) -> String {
    "! Inte antecknat: samtal." + (text.isEmpty ? "" : " " + OrderText.quoted(text))
  }

  /// `2026-11-20 utforare1: inskrivningssamtal, deltagaren kom. Nästa samtal 2026-12-01.`
  static func line(_ contact: ReferralContact) -> String {
    "\(contact.day) " + contact.by + ": " + name(contact.sort) + ", "
      + (contact.attended ? "" : "! ") + MeetingText.attendance(contact.attended) + "."
      + (contact.next.map { " Nästa samtal \($0)." } ?? "")
  }

  static let notYours = "Bara handläggare och utförare antecknar samtal."

  static let open = ActionText(
    "Anteckna ett samtal", label: "samtal",
    help: "Antecknar att ett inskrivningssamtal eller en uppföljning hölls, eller att deltagaren "
      + "uteblev.",
    synonyms: ["inskrivning", "uppföljning", "uteblivit", "möte", "kontakt"])
}
