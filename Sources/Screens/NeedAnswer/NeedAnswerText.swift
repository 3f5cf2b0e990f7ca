import Canvas
import Domain

/// The words of the dialog of an answer.
enum NeedAnswerText {
  static let sendRow = "Spara svaret"
  static let readStatus = "läge"
  private static let privacy =
    "Svaret visas för den som anmälde behovet. Skriv inte om någon person."
  static let textMissing =
    "Skriv ett svar: den som anmälde behovet ska få veta vad som görs, eller varför inget görs."

  static func title(_ number: Int) -> String { "Svara på behov \(number)" }

  /// A status as it is chosen.
  static func name(_ status: UnmetNeed.Status) -> String {
    switch status {
    case .new: "Nytt: ingen har tagit ställning"
    case .assessed: "Bedömt: behovet är känt och kvarstår"
    case .acted: "Åtgärd: något görs, behovet är inte längre öppet"
    case .rejected: "Avslag: inget görs"
    }
  }

  static func textHead(_ status: UnmetNeed.Status) -> String {
    status.wantsAnswer ? "Svar (krävs)" : "Svar (om det behövs)"
  }

  static func hint(_ answer: NeedAnswerState) -> String {
    if answer.isSending { return NeedText.sending }
    return answer.problem.map { NeedText.problemSign + $0 } ?? privacy
  }

  static func sent(_ number: Int) -> String { "Svaret på behov \(number) är sparat." }

  /// Somebody answered first.
  static func conflict(_ now: UnmetNeed) -> String {
    let answer = now.answer.isEmpty ? "" : ", med svaret ”\(Sanitiser.clean(now.answer))”"
    return
      "Någon hann svara först: läget är nu ”\(NeedsText.name(now.status))”\(answer). Ditt svar "
      + "är inte sparat men finns kvar här. Spara igen om det ska gälla i stället."
  }

  static func enterLabel(_ part: NeedAnswerState.Part) -> String {
    switch part {
    case .status: "välj"
    case .text: "ny rad"
    case .send: "spara"
    }
  }

  static let enter = ActionText(
    "Välj, ny rad eller spara", label: "välj",
    help: "Väljer läget, börjar en ny rad i texten och sparar på sista raden.")
  static let send = ActionText(
    "Spara svaret", label: "spara", help: "Sparar läget och svaret.", synonyms: ["skicka", "klar"])
  static let back = ActionText(
    "Gå tillbaka", label: "tillbaka",
    help: "Går tillbaka utan att spara. Det du har skrivit finns kvar till nästa gång.")
}
