import Domain
import Messages
import Screens

/// The words of the commands' answers.
enum CommandText {
  static let unexpected = "Något oväntat hände. Inget har ändrats. Försök igen."
  static let nothingFound = "Ingen insats passar sökningen. Ta bort ett ord eller ett filter."
  static let allWell = "Lagret är helt."
  static let history = "Historik"
  static let nothingChanged = "Inget skiljer sig från lagret. Inget har ändrats."
  static let dryRun = "Provkörning: inget har ändrats i lagret."
  static let practiceMap = "ÖVNING: påhittade siffror"
  static let bundledMap =
    "Det finns inget lager än. Kartan visar programmets egen katalog ur rapporterna 2015–2019."
  static let unknown = "okänt"

  static func needs(_ count: Int) -> String {
    MapText.needs(count) + " (en övre målgrupp eller typ räknar även dem under):"
  }

  static func sentence(_ error: CommandError) -> String {
    switch error {
    case .wrongValue(let sentence): sentence
    case .wrongLimit: "Antalet efter --antal ska vara ett heltal från 1."
    case .noSuchFile(let name): "Filen \(name) finns inte. Inget har lästs in."
    case .cannotRead(let name): "Filen \(name) går inte att läsa. Inget har lästs in."
    case .fileExists(let name):
      "Filen \(name) finns redan och skrivs inte över. Välj ett annat namn."
    case .cannotWrite(let name): "Filen \(name) gick inte att skriva. Inget annat har ändrats."
    case .cannotWriteAnswer:
      "Svaret gick inte att skriva ut. Kontrollera att disken inte är full och försök igen."
    case .cannotReadInput: "Standard in går inte att läsa. Inget har ändrats."
    case .inputNotText: "Det som står på standard in är inte text i UTF-8. Inget har ändrats."
    case .noInput: "Standard in är tomt. Inget har ändrats. Skriv uppgiften där."
    case .forbiddenInput(let code):
      FaultText.sentence(.forbiddenCharacter(code: code)) + " Inget har ändrats."
    case .inputTooLarge(let limit):
      "Det som står på standard in är för långt. Högst \(limit) byte tas emot. Inget har ändrats."
    case .refused(let refusal, let catalogue): RefusalText.sentence(refusal, catalogue)
    case .unexpectedAnswer: unexpected
    }
  }

  static func found(_ shown: Int, of total: Int) -> String {
    let insatser = total == 1 ? "1 insats" : "\(total) insatser"
    return shown == total ? insatser : "\(insatser), de \(shown) bästa visas"
  }

  static func note(_ note: SearchNote) -> String {
    switch note {
    case .unknownFacet(let name, let near): "Filtret \(name): finns inte." + meant(near)
    case .unfinishedFacet(let facet): "Ett värde saknas efter \(facet):"
    case .unknownValue(let facet, let value, let near):
      "”\(value)” finns inte för \(facet)." + meant(near)
    case .ambiguousValue(let facet, let value, let candidates):
      "”\(value)” kan vara flera för \(facet)." + meant(candidates)
    case .notFound(let word): "Ordet ”\(word)” finns inte på något kort."
    case .corrected(let word, let other): "”\(word)” söktes som ”\(other)”."
    case .cut(let word, let first, let second): "”\(word)” söktes som ”\(first) \(second)”."
    case .mostWords(let found, let all):
      "Inget kort har alla \(all) orden. Här är de som har flest: \(found)."
    }
  }

  private static func meant(_ words: [String]) -> String {
    words.isEmpty ? "" : " Menade du " + ErrorText.list(Array(words.prefix(3)), "eller") + "?"
  }

  static func providersRead(_ count: Int) -> String {
    count == 1 ? "1 utförare läst." : "\(count) utförare lästa."
  }

  static func change(_ sort: CatalogueChange.Sort) -> String {
    switch sort {
    case .new: "ny"
    case .changed: "ändrad"
    case .closed: "avslutad"
    }
  }

  static func summary(_ report: ImportReport) -> String {
    func count(_ sort: CatalogueChange.Sort) -> Int { report.changes.count { $0.sort == sort } }
    return "\(report.read) lästa: \(count(.new)) nya, \(count(.changed)) ändrade, "
      + "\(count(.closed)) avslutade."
  }

  static func fault(_ fault: CheckFault) -> String {
    switch fault.kind {
    case .integrity: "Databasfilen är skadad: \(fault.subject)"
    case .foreignKey: "En rad i \(fault.subject) pekar på något som inte finns."
    case .schema: "Lagrets uppbyggnad har ändrats: \(fault.subject)"
    case .setting: "En inställning gäller inte: \(fault.subject)"
    case .file: "Andra kan komma åt filen, eller så är den av fel slag: \(fault.subject)"
    case .eventAltered: "Händelse nummer \(fault.subject) har ändrats."
    case .eventMissing: "En händelse saknas vid nummer \(fault.subject)."
    case .historyAltered: "Historiken har ändrats: \(fault.subject)"
    case .historyMissing: "Historiken är inte hel: \(fault.subject)"
    case .cardAltered: "Kortet stämmer inte med sin historik: \(fault.subject)"
    case .listsAltered: "Kodlistor eller märkning har ändrats: \(fault.subject)"
    case .unreadable: "En del gick inte att läsa: \(fault.subject)"
    }
  }
}
