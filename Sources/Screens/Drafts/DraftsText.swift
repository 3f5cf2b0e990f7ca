import Domain

/// The words of the list of drafts.
enum DraftsText {
  static let title = "Utkast"
  static let readDraft = "utkast"
  static let none = "Du har inga utkast. B börjar en beställning."
  static func waiting(_ count: Int) -> String {
    (count == 1 ? "Du har ett utkast." : "Du har \(count) utkast.")
      + " Du hittar dem under Beställningar, med U."
  }

  static let confirm = "Tryck en gång till för att kasta utkastet. Det går inte att få tillbaka."

  static func heading(_ count: Int) -> String {
    count == 1
      ? "En beställning är påbörjad och inte skickad. Enter fortsätter."
      : "\(count) beställningar är påbörjade och inte skickade. Enter fortsätter."
  }

  static func name(_ insats: String?, corrects number: Int?, replaces: Int?) -> String {
    let name = insats ?? "Ingen insats vald"
    if let replaces { return "\(name) (ersätter beställning \(replaces))" }
    return number.map { "\(name) (rättar beställning \($0))" } ?? name
  }

  static func line(caseNumber: String, _ progress: ReferralProgress, saved: String) -> String {
    self.caseNumber(caseNumber)
      + " · \(progress.filled) av \(progress.required) obligatoriska · " + saved
  }

  /// The beginning of a justification, in quotation marks.
  static func words(_ justification: String) -> String {
    justification.isEmpty ? "" : "  ”" + justification.prefix(60) + "”"
  }

  /// A number that is somebody's own is not shown in a list, wherever it was typed.
  private static func caseNumber(_ text: String) -> String {
    if text.isEmpty { return "inget ärendenummer" }
    return PersonalNumber.looksPresent(in: text) ? "personnummer som ärendenummer" : text
  }

  /// When a draft was saved: today, yesterday, or how many days ago.
  static func age(_ saved: Int, now: Moment) -> String {
    let days = now.today.number - SwedishClock.day(at: saved).number
    let time = SwedishClock.time(at: saved)
    return switch days {
    case ...0: "sparat " + time
    case 1: "sparat i går " + time
    default: "sparat för \(days) dagar sedan, \(SwedishClock.day(at: saved))"
    }
  }

  static let resume = ActionText(
    "Fortsätt med utkastet", label: "fortsätt", help: "Öppnar formuläret som det lämnades.")
  static let discard = ActionText(
    "Kasta utkastet", label: "kasta", help: "Kastar utkastet när du trycker två gånger.",
    synonyms: ["radera", "ta bort", "släng"])
  static let back = ActionText(
    "Stäng listan", label: "tillbaka", help: "Går tillbaka. Utkasten är kvar.")
}
