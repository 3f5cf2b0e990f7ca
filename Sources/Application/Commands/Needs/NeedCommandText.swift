import Domain
import Screens

/// The words of the command about needs.
enum NeedCommandText {
  static let none = "Inga behov. Ta bort --status, eller anmäl ett med --nytt."
  static let answerHead = "Svar"
  static let sums = "Öppna behov efter målgrupp och typ, oavsett vem som anmält:"
  static let noGroup = "ingen målgrupp"
  static let noKind = "ingen typ"
  static let wordsPrompt = "Skriv vad som saknas och avsluta med Ctrl-D:"
  static let answerPrompt = "Skriv svaret och avsluta med Ctrl-D:"
  static let oneThing =
    "Ange antingen --nytt, eller ett nummer med --svara och --status. Inget har ändrats."
  static let statusMissing = "Ange läget efter --status. Inget har ändrats."
  static let onlyNew = "--malgrupp och --typ hör ihop med --nytt. Inget har ändrats."
  static let onlyAnswer = "--version hör ihop med --svara. Inget har ändrats."

  static func wrongStatus(_ keys: [String]) -> String {
    "Läget efter --status finns inte. Välj bland " + keys.joined(separator: ", ") + "."
  }

  static func wrongGroup(_ keys: [String]) -> String {
    "Målgruppen efter --malgrupp finns inte. Välj bland " + keys.joined(separator: ", ") + "."
  }

  static func wrongKind(_ keys: [String]) -> String {
    "Typen efter --typ finns inte. Välj bland " + keys.joined(separator: ", ") + "."
  }

  static func count(_ count: Int) -> String { "\(count) behov" }

  static func sent(_ need: UnmetNeed) -> String { "Behov \(need.number) är anmält." }

  static func answered(_ need: UnmetNeed) -> String {
    "Behov \(need.number) är besvarat: \(NeedsText.name(need.status))."
  }
}
