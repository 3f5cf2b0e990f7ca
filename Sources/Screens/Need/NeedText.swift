/// The words of the dialog of a need.
enum NeedText {
  static let title = "Inget passar"
  static let intro =
    "Säg vad som saknas i utbudet. Katalogredaktören läser och svarar, och svaret visas för dig "
    + "under Behov."
  static let groupsLabel = "Målgrupper"
  static let kindLabel = "Typ av insats"
  static let municipalityLabel = "Kommun"
  static let notChosen = "inte angivet"
  static let textHead = "Vad saknas?"
  static let sendRow = "Skicka behovet"
  static let readButton = "knapp"
  static let sending = "Skickar …"
  static let problemSign = "! "
  private static let privacy =
    "Skriv om insatsen som saknas, inte om någon person: inga namn, inga nummer, inga diagnoser."
  static let textMissing =
    "Skriv med ord vad som saknas, så att katalogredaktören kan göra något åt det."
  static let storedBefore =
    "Det du skrev först är redan skickat. Skicka en gång till om det här är ett nytt behov, "
    + "eller gå tillbaka med Esc."
  static let notAllowed = "Bara handläggare och arbetsledare anmäler behov."

  /// The line under the text: what is missing or why the answer was no; else what not to write.
  static func hint(_ need: NeedState) -> String {
    if need.isSending { return sending }
    return need.problem.map { problemSign + $0 } ?? privacy
  }

  static func sent(_ number: Int) -> String {
    "Behov \(number) är skickat. Katalogredaktören svarar; R på kartan visar behoven."
  }

  static func enterLabel(_ part: NeedState.Part) -> String {
    switch part {
    case .groups, .kind: "välj"
    case .text: "ny rad"
    case .send: "skicka"
    }
  }

  static let signal = ActionText(
    "Anmäl att inget passar", label: "inget passar",
    help: "Anmäler ett behov som ingen insats möter, med målgrupp och typ ifyllda.",
    synonyms: ["behov", "saknas", "lucka", "hittar inte", "nytt behov"])
  static let enter = ActionText(
    "Välj, ny rad eller skicka", label: "välj",
    help: "Öppnar listan på en rad med koder, börjar en ny rad i texten och skickar på sista raden."
  )
  static let send = ActionText(
    "Skicka behovet", label: "skicka", help: "Skickar behovet till katalogredaktören.",
    synonyms: ["klar", "spara"])
  static let nextPart = ActionText(
    "Nästa del", label: "nästa", help: "Går till nästa del, och runt.")
  static let previousPart = ActionText(
    "Föregående del", label: "förra", help: "Går åt andra hållet.")
  static let back = ActionText(
    "Gå tillbaka", label: "tillbaka",
    help: "Går tillbaka utan att skicka. Det du har skrivit finns kvar till nästa gång.")
  static let up = ActionText("Uppåt", label: "upp", help: "Flyttar en rad upp.")
  static let down = ActionText("Nedåt", label: "ner", help: "Flyttar en rad ner.")
}
