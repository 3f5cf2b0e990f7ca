import Domain
import Messages

/// The words of the dialog that asks why.
enum StepText {
  static let reasonsHead = "Skäl"
  static let readReason = "skäl"
  static let readButton = "knapp"
  static let noReason = "inget valt"
  static let privacy = "Skriv inte diagnos eller uppgifter om andra personer."
  static let sending = "Skickar …"
  static let problemSign = "! "

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

  static func enterLabel(_ step: StepState) -> String {
    switch step.part {
    case .reasons: "välj"
    case .text: "ny rad"
    case .run: StatusText.name(step.action).lowercased()
    }
  }

  static let enter = ActionText(
    "Välj skälet, eller utför", label: "välj",
    help:
      "Väljer skälet i listan. I texten börjar en ny rad. På sista raden utförs steget.",
    synonyms: ["skicka", "klar", "ok"])
  static func sendLabel(_ action: ReferralAction) -> String {
    StatusText.name(action).lowercased()
  }

  static let send = ActionText(
    "Utför steget", label: "utför", help: "Utför steget, som på sista raden.",
    synonyms: ["skicka", "klar", "ok"])
  static let nextPart = ActionText(
    "Nästa del", label: "nästa del",
    help: "Går från listan till texten, till raden som utför, och runt.")
  static let previousPart = ActionText(
    "Föregående del", label: "förra delen", help: "Går åt andra hållet.")
  static let back = ActionText(
    "Gå tillbaka", label: "tillbaka",
    help: "Går tillbaka utan att utföra något. Det du har skrivit finns kvar till nästa gång.")
  static let up = ActionText(
    "Uppåt", label: "upp", help: "Flyttar en rad upp, i listan eller texten.")
  static let down = ActionText(
    "Nedåt", label: "ner", help: "Flyttar en rad ner, i listan eller texten.")
}
