import Domain
import Messages

/// The words of two versions.
enum ConflictText {
  static let title = "Två versioner"
  static let theirs = "I lagret: "
  static let mine = "Här: "
  static let sameTexts = "Texterna är lika; bara läget har ändrats."
  static let sendAgain =
    "Din text är kvar. Skicka igen när du har jämfört: den gäller nu den nya versionen."
  static let cannotSend =
    "Din text är kvar som utkast, men beställningen kan inte skickas i det läge den har nu."

  static func explanation(_ conflict: ConflictState) -> String {
    switch conflict.theirs {
    case .draft:
      "! Utkastet har ändrats i ett annat fönster medan du skrev här. Inget är överskrivet. "
        + "Din text är ett eget utkast, och det andra finns kvar. Här är det som skiljer sig."
    case .order(let sheet):
      "! Beställning \(sheet.referral.number) har ändrats medan du skrev"
        + (sheet.steps.last.map { ", av \($0.by) den \($0.day)" } ?? "")
        + ", och är nu \(StatusText.name(sheet.referral.status)). Inget är överskrivet. "
        + "Här är det som skiljer sig. Enter går tillbaka till din text."
    }
  }

  static func yesNo(_ row: FormRowID, _ content: ReferralContent) -> String {
    let value: Bool? =
      switch row {
      case .field(.isProtected): content.client.isProtected
      case .field(.hasChildren): content.hasChildren
      default: content.consent != nil
      }
    return value.map { $0 ? OrderValueText.yes : OrderValueText.no } ?? ""
  }

  static let keep = ActionText(
    "Gå tillbaka till din text", label: "till min text",
    help: "Går tillbaka till din text. Den andra versionen finns också kvar.")
}
