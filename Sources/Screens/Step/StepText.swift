import Domain
import Messages

/// The words of the dialog that asks what a step asks.
enum StepText {
  static func reasonsHead(_ list: CodeListName) -> String {
    switch list {
    case .closures: "Avslutsorsak"
    case .refusals: "Skäl till nej"
    default: "Skäl"
    }
  }
  static let privacy = "Skriv inte diagnos eller uppgifter om andra personer."
  static let dayHead = "Dag det hände"

  static func dayHelp(since day: Day?) -> String {
    DayText.form + " Från "
      + (day.map { "\($0), då förra steget togs," } ?? "beställningens första dag")
      + " till och med i dag."
  }

  static func title(_ action: ReferralAction, _ number: Int) -> String {
    StatusText.name(action) + " · beställning \(number)"
  }

  static func subject(_ insats: String?, _ status: ReferralStatus) -> String {
    [insats, StatusText.name(status)].compactMap { $0 }.joined(separator: " · ")
  }

  static func textHead(isNeeded: Bool) -> String {
    isNeeded ? "Med egna ord (behövs)" : "Med egna ord (om du vill)"
  }

  static func done(_ receipt: OrderReceipt) -> String {
    "Klart. Beställning \(receipt.number) är nu i läget ”\(StatusText.name(receipt.status))”."
  }

  /// The row that carries the step out.
  static func carryOut(_ action: ReferralAction) -> String {
    switch action {
    case .create: "Skapa beställningen"
    case .submit: "Skicka beställningen"
    case .sendBack: "Återlämna beställningen"
    case .approve: "Godkänn beställningen"
    case .takeBack: "Ta tillbaka beslutet"
    case .forward: "Skicka beställningen vidare"
    case .receive: "Ta emot beställningen"
    case .assess: "Börja bedöma beställningen"
    case .putOnWaitingList: "Ställ beställningen i kö"
    case .accept: "Acceptera beställningen"
    case .decline: "Neka beställningen"
    case .start: "Starta insatsen"
    case .pause: "Pausa insatsen"
    case .resume: "Återuppta insatsen"
    case .close: "Avsluta insatsen"
    case .withdraw: "Återkalla beställningen"
    case .expire: "Låt beställningen gå ut"
    case .redirect: "Omdirigera beställningen"
    case .markInError: "Felregistrera beställningen"
    case .reopen: "Återöppna beställningen"
    }
  }
}
