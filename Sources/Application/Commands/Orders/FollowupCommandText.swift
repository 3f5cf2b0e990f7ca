import Domain
import Messages
import Screens

/// The words of the commands `svar` and `avsluta`, and of what they wrote down.
enum FollowupCommandText {
  static let wrongDay = "Dagen efter --dag ska skrivas ÅÅÅÅ-MM-DD, till exempel 2026-11-23."
  static let wrongNext = "Dagen efter --nasta ska skrivas ÅÅÅÅ-MM-DD, till exempel 2026-11-23."
  static let oneThing =
    "Ange ett svar (till exempel --accepterad), --samtal eller --uppfoljning, och bara ett av dem. "
    + "Inget har ändrats."
  static let strayReason = "Ett skäl efter --skal hör bara till --nekad. Inget har ändrats."
  static let strayNext =
    "Dagen efter --nasta hör bara till --samtal och --uppfoljning. Inget har ändrats."
  static let wrongGoal =
    "Raderna på standard in nämner ett mål som inte har något --mal. Inget har ändrats. "
    + "Ange --mal en gång för varje mål, i målens ordning."

  static func missingReason(_ keys: [String]) -> String {
    "Ett skäl saknas. Inget har ändrats. Ange --skal och ett av " + keys.joined(separator: ", ")
      + "."
  }

  static func stepped(_ receipt: OrderReceipt) -> String {
    "Beställning \(receipt.number) har nu läget ”\(StatusText.name(receipt.status))”."
  }

  static func recorded(_ sort: ReferralContact.Sort, _ receipt: OrderReceipt) -> String {
    switch sort {
    case .intake: "Inskrivningssamtalet är noterat på beställning \(receipt.number)."
    case .followUp: "Uppföljningen är noterad på beställning \(receipt.number)."
    }
  }

  // MARK: In `bestallning`

  static let replacedBy = "Ersatt av"
  static let meetings = "Samtal"
  static let outcome = "Utfall"
  static let asOrdered = "Enligt beställning"
  static let nextStep = "Nästa steg"

  static func next(_ day: Day) -> String { "nästa \(day)" }

  static func goal(_ number: Int, _ outcome: GoalOutcome) -> String {
    "Mål \(number): \(MeetingText.name(outcome.degree))"
      + (outcome.text.isEmpty ? "" : ". \(outcome.text)")
  }
}
