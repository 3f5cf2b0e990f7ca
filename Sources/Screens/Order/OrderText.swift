import Domain
import Messages

/// The words of one order.
enum OrderText {
  static let replacesHead = "Ersätter"
  static let replacedByHead = "Ersatt av"
  static let deadlinesHead = "Tidsgränser"
  static let howToExplain = "X anger orsaken."
  static let timelineHead = "Vad som har hänt"
  static let isProtected = "! ja: namn och nummer visas inte i listor"
  static let howToCorrect = "Ä öppnar beställningen, så att du kan rätta den och skicka igen."

  static func title(_ number: Int, _ insats: String?) -> String {
    order(number).capitalisedFirst + (insats.map { " · " + $0 } ?? "")
  }

  static func order(_ number: Int) -> String { "beställning \(number)" }

  /// The supervisor's reason and comment, first of all.
  static func sentBack(_ step: StatusStep, reason: String?) -> String {
    "! Återlämnad av \(step.by) \(step.day)"
      + (reason.map { ": " + $0 + "." } ?? ".") + (step.text.isEmpty ? "" : " " + quoted(step.text))
  }

  static func unsent(
    _ action: ReferralAction, reason: String?, text: String, hasMore: Bool
  ) -> String {
    let more = hasMore ? "Det du har svarat finns kvar." : nil
    let parts = [reason.map { $0 + "." }, text.isEmpty ? nil : quoted(text), more]
      .compactMap { $0 }
    return "! Inte skickat: " + StepText.carryOut(action) + ". " + parts.joined(separator: " ")
  }

  static func quoted(_ text: String) -> String { "”" + text + "”" }

  /// `granskas sedan 2026-11-20 (3 dagar, varav 1 arbetsdag)`.
  static func standing(_ status: ReferralStatus, _ stay: StatusTime?) -> String {
    guard let stay else { return StatusText.name(status) }
    let head = StatusText.name(status) + " sedan \(stay.from)"
    return stay.calendarDays == 0
      ? head + " (i dag)"
      : head + " (\(days(stay.calendarDays)), varav \(CardText.workingDays(stay.workingDays)))"
  }

  static func ordered(_ sheet: OrderSheet) -> String {
    "\(sheet.ordered) av " + sheet.referral.caseworker
      + (sheet.referral.unit.map { ", " + $0 } ?? "")
  }

  /// `2026-11-20 09.05 handlaggare1: utkast → granskas (4 dagar)`.
  static func step(_ step: StatusStep, _ stay: StatusTime, isPractice: Bool) -> String {
    let written = SwedishClock.day(at: step.at)
    // A step that fell due while nobody was here was written down later; a practice store's day may
    // be another than the clock's, and then the clock says nothing.
    let when =
      written == step.day
      ? "\(step.day) " + SwedishClock.time(at: step.at)
      : "\(step.day)" + (isPractice ? "" : " (noterat \(written))")
    let change =
      step.from.map { StatusText.name($0) + " → " + StatusText.name(step.to) } ?? "påbörjad"
    let length = stay.to == nil || stay.calendarDays == 0 ? "" : " (\(days(stay.calendarDays)))"
    return when + " " + step.by + ": " + change + length
  }

  static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagar" }

  /// One paragraph for each part of the consent that says something.
  static func consent(_ consent: Consent, _ today: Day) -> [String] {
    (consent.isValid(on: today) ? [] : ["! gäller inte i dag"]) + OrderValueText.consent(consent)
  }

  static func hidden(_ fields: [ReferralField]) -> String {
    "Visas inte för utföraren: " + names(fields) + "."
  }

  static func empty(_ fields: [ReferralField]) -> String {
    "Inte ifyllt: " + names(fields) + "."
  }

  private static func names(_ fields: [ReferralField]) -> String {
    WordListText.joined(fields.map { OrderFieldText.label($0).lowercased() }, "och")
  }

  static let gone = "Beställningen visas inte längre. Gå tillbaka med Esc."
  static let cannotCorrect =
    "Bara en återlämnad beställning rättas, av handläggaren som gjorde den."
  static let noCard = "Insatsen finns inte i katalogen."
  static let noNumber = "Det finns inget personnummer att visa."
  static let isRevealed = "Personnumret visas redan. Det döljs när du lämnar beställningen."

  static func cannotWithdraw(_ status: ReferralStatus) -> String {
    if status.isOver { return "Beställningen är redan \(StatusText.name(status))." }
    switch status {
    case .started, .paused:
      return "Insatsen har börjat. Då avslutas den i stället, med ett utfall."
    default: return "Du får inte återkalla den här beställningen."
    }
  }

  static let withdraw = ActionText(
    "Återkalla beställningen", label: "återkalla",
    help: "Drar tillbaka beställningen, med ett skäl.", synonyms: ["ta bort", "ångra", "avbryt"])
  static let correct = ActionText(
    "Rätta och skicka igen", label: "rätta",
    help: "Öppnar en återlämnad beställning i formuläret, med arbetsledarens skäl i sikte.",
    synonyms: ["ändra", "komplettera", "återlämnad"])
  static let openClient = ActionText(
    "Öppna deltagaren", label: "deltagaren",
    help: "Visar deltagaren med alla insatser i tid.", synonyms: ["person", "kedja", "klient"])
  static let openInsats = ActionText(
    "Öppna insatskortet", label: "insatskortet", help: "Visar kortet för den beställda insatsen.",
    synonyms: ["kort"])
  static let reveal = ActionText(
    "Visa personnumret", label: "visa numret",
    help: "Visar hela personnumret tills du lämnar skärmen. Att du har sett det antecknas.",
    synonyms: ["personnummer", "avslöja"])
  static let back = ActionText(
    "Stäng beställningen", label: "tillbaka", help: "Går tillbaka dit du var.")
  static let moves = MoveWords(
    up: ActionText("Rulla upp", label: "upp", help: "Rullar en rad upp."),
    down: ActionText("Rulla ner", label: "ner", help: "Rullar en rad ner."),
    first: ActionText(
      "Beställningens början", label: "början", help: "Går till beställningens början."),
    last: ActionText("Beställningens slut", label: "slutet", help: "Går till beställningens slut."))
}

extension String {
  /// With a capital letter first, the rest untouched.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
