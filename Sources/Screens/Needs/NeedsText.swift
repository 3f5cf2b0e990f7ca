package import Domain
import Messages

/// The words of the register of needs, on screen and in commands.
package enum NeedsText {
  static let title = "Behov utan insats"
  static let readNeed = "behov"
  package static let numberHead = "Nr"
  package static let subjectHead = "Målgrupp × typ"
  package static let statusHead = "Läge"
  package static let dayHead = "Dag"
  /// At those the program noticed.
  package static let automatic = "auto"
  static let notAllowed =
    "Behoven visas bara för handläggare, arbetsledare och katalogredaktören."
  static let onlyEditor = "Bara katalogredaktören svarar på behov."
  static let nothingSelected = "Inget behov är valt."
  static let noneInStatus = "Inga behov har det läget. F visar nästa läge."
  static let toList = "listan"

  static func empty(_ session: Session) -> String {
    session.answersNeeds
      ? "Det finns inga behov. De kommer hit när någon anmäler att inget passar."
      : "Här finns inga behov. N på kartan eller i katalogen anmäler att inget passar."
  }

  static func count(_ needs: NeedsState) -> String {
    let all = needs.register.needs
    guard let status = needs.status else {
      let new = all.count { $0.status == .new }
      return "\(all.count) behov, varav \(new) \(new == 1 ? "nytt" : "nya")"
    }
    return "Bara läget \(name(status)): \(needs.shown.count) av \(all.count) behov"
  }

  package static func name(_ status: UnmetNeed.Status) -> String {
    switch status {
    case .new: "nytt"
    case .assessed: "bedömt"
    case .acted: "åtgärd"
    case .rejected: "avslag"
    }
  }

  package static func name(_ source: UnmetNeed.Source) -> String {
    switch source {
    case .search: "från sökning"
    case .map: "från kartan"
    case .form: "från en beställning"
    case .noHit: "sökning utan träff"
    case .noPlace: "nekad för att plats saknades"
    }
  }

  /// What the need is of: `Språkhinder, Rehab × Kurs`.
  package static func subject(_ need: UnmetNeed, _ codes: CodeLists) -> String {
    let groups = need.targetGroups.map { codes.name(of: $0) }.joined(separator: ", ")
    return (groups.isEmpty ? "ingen målgrupp" : groups) + " × "
      + (need.kind.map { codes.name(of: $0) } ?? "ingen typ")
  }

  static func heading(_ number: Int) -> String { "Behov \(number): " }

  /// When, by whom and how it was noticed.
  package static func origin(_ need: UnmetNeed) -> String {
    let by = need.sender + (need.unit.map { ", " + $0 } ?? "")
    return need.source.isAutomatic
      ? "\(need.day) · märkt av programmet (\(name(need.source))) hos \(by)"
      : "\(need.day) · anmält \(name(need.source)) av \(by)"
  }

  /// Where it stands, before the answer.
  package static func state(_ need: UnmetNeed) -> String {
    let state = "Läge: " + name(need.status)
    guard let day = need.answered else { return state + ", inte besvarat än" }
    return state + ", besvarat \(day)" + (need.answer.isEmpty ? "" : ":")
  }

  static func alike(_ count: Int) -> String {
    "\(count) öppna behov gäller samma målgrupp och typ."
  }

  static let open = ActionText(
    "Visa behov utan insats", label: "behov",
    help: "Visar de behov som ingen insats möter, och svaren på dem.",
    synonyms: ["register", "saknas", "luckor", "anmälda behov", "svar"])
  static let read = ActionText(
    "Läs hela behovet", label: "läs", help: "Visar det valda behovet i hela fönstret, och tillbaka."
  )
  static let answer = ActionText(
    "Svara på behovet", label: "svara",
    help: "Ger behovet ett läge och ett svar som den som anmälde det får se.",
    synonyms: ["bedöm", "åtgärd", "avslag"])
  static let filter = ActionText(
    "Visa bara ett läge", label: "läge",
    help: "Visar i tur och ordning nya, bedömda, åtgärdade, avslagna och alla.",
    synonyms: ["filter", "nya"])
  static let reread = ActionText(
    "Läs om behoven", label: "läs om", help: "Läser behoven på nytt.", synonyms: ["uppdatera"])
  static let back = ActionText(
    "Gå tillbaka", label: "tillbaka", help: "Går från det lästa till listan, och från listan ut.")
}
