import Domain
import Exchange
import Messages
import Screens

/// The words of `bestall`.
enum SubmitText {
  static let prompt =
    "Skriv beställningen som JSON och avsluta med Ctrl-D. Fälten står i insatskarta hjalp bestall."

  static func faults(_ count: Int) -> String {
    (count == 1 ? "Beställningen har ett fel" : "Beställningen har \(count) fel")
      + " och är inte skickad. Inget har ändrats. Rätta och skicka igen."
  }

  static func more(_ count: Int) -> String { "Och \(count) fel till." }

  /// When the answer could not be written.
  static func storedUntold(_ number: Int, _ requestID: String) -> String {
    "Beställning \(number) är sparad, men svaret gick inte att skriva ut. Begärans id är "
      + "\(requestID): samma beställning igen med det som begaran_id sparar inget mer och ger "
      + "svaret. Kontrollera att disken inte är full."
  }

  static func warnings(_ count: Int) -> String {
    "Beställningen är inte skickad: \(count == 1 ? "en varning" : "\(count) varningar") "
      + "behöver ett skäl till avsteg. Inget har ändrats."
  }

  static func howToOverride(_ keys: [String], _ reasons: [String]) -> String {
    let list = keys.map { "{\"varning\":\"\($0)\",\"skal\":\"…\"}" }.joined(separator: ",")
    return "Välj en annan insats, eller lägg till \"avsteg\":[\(list)] och skicka igen. Skäl: "
      + reasons.joined(separator: ", ") + "."
  }

  static func stored(_ receipt: OrderReceipt, _ catalogue: Catalogue) -> [String] {
    var lines = [
      "Beställning \(receipt.number) är sparad. Läge: \(StatusText.name(receipt.status))."
    ]
    if receipt.holdsPlace { lines.append("En plats är bokad.") }
    if receipt.waits { lines.append("Ingen plats är bokad: deltagaren väntar på plats.") }
    lines += receipt.warnings.map { warning in
      "Skickad med avsteg: \(WarningText.sentence(warning, catalogue))"
    }
    return lines
  }

  /// ` Nycklar: a, b.`
  static func keys(_ keys: [String]) -> String {
    keys.isEmpty ? "" : " Nycklar: " + keys.joined(separator: ", ") + "."
  }

  /// What is wrong with the form of the input; never what was written.
  static func sentence(_ fault: OrderInput.Fault) -> String {
    let line = fault.path.isEmpty ? fault.line.map { "Rad \($0): " } ?? "" : ""
    return line + problem(fault)
  }

  private static func problem(_ fault: OrderInput.Fault) -> String {
    switch fault.problem {
    case .encoding: "Texten är inte UTF-8."
    case .empty: "Standard in är tomt. Skriv beställningen som ett JSON-objekt där."
    case .tooLarge:
      "Beställningen är för stor och har inte lästs. Högst "
        + "\(OrderJSONReader.sizeLimit / 1_000_000) MB tas emot."
    case .unknownField: "Fältet finns inte."
    case .missingField: "Fältet måste finnas."
    case .wrongForm(let form): wrongForm(form, fault.path)
    case .unknownCode(_, let near):
      "Värdet finns inte."
        + (near.isEmpty ? "" : " Menade du \(WordListText.joined(near, "eller"))?")
    case .duplicate: "Fältet står två gånger. Skriv det en gång."
    case .forbiddenCharacter: "Ett otillåtet tecken står där det inte kan läsas. Ta bort det."
    case .tooLong(let limit): "Det är för långt. Högst \(limit) får plats."
    case .syntax, .unknownKind, .unclosedQuote, .fieldCount:
      "Det som står på standard in är inte JSON. Kontrollera citattecken, komman och klamrar."
    }
  }

  private static func wrongForm(_ form: FileFault.Form, _ path: String) -> String {
    switch form {
    case .text: "Värdet ska vara en text inom citattecken."
    case .list: "Värdet ska vara en lista inom hakparenteser."
    case .mapping:
      path.isEmpty
        ? "Beställningen ska vara ett JSON-objekt inom klamrar."
        : "Värdet ska vara ett objekt inom klamrar."
    case .wholeNumber: "Värdet ska vara ett heltal utan citattecken."
    case .yesOrNo: "Värdet ska vara true eller false."
    case .day: "Värdet ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD."
    case .identifier: "Värdet ska vara ett UUID. Utelämna fältet så får beställningen ett."
    case .ageSpan: "Värdet har fel form."
    }
  }
}
