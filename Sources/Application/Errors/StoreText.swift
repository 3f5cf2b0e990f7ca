import Domain
import Messages

/// What is said of a store that cannot be used.
enum StoreText {
  static func sentence(_ problem: StoreProblem) -> String {
    switch problem {
    case .missing(let path):
      "Det finns inget lager i \(path). "
        + "Starta insatskarta för att skapa ett, eller läs in en katalog med insatskarta importera FIL."
    case .notPrivate(let path, let mode):
      "Andra kan komma åt \(path) (rättigheter \(String(mode, radix: 8))), så lagret öppnas inte. "
        + "Inget har ändrats. Stäng ute andra med chmod -R go= \(path) och försök igen."
    case .notOwner(let path):
      "\(path) tillhör en annan användare, så lagret öppnas inte. Inget har ändrats. "
        + "Välj en egen mapp med --lager."
    case .symbolicLink(let path):
      "\(path) är en länk till en annan plats, så lagret öppnas inte. Inget har ändrats. "
        + "Ange den riktiga mappen med --lager."
    case .wrongSort(let path):
      "\(path) är inte en mapp eller fil av rätt slag. Inget har ändrats. "
        + "Välj en annan mapp med --lager."
    case .networkFileSystem(let path):
      "\(path) ligger på en nätverksdisk, där låsning inte går att lita på, så lagret öppnas inte. "
        + "Inget har ändrats. Välj en mapp på den egna datorn med --lager."
    case .cannotCreate(let path, _):
      "Det gick inte att skapa \(path). Inget har ändrats. "
        + "Kontrollera att mappen finns och går att skriva i."
    case .empty(let path):
      "Lagerfilen \(path) är tom. Den har inte ändrats. Lägg tillbaka en säkerhetskopia."
    case .truncated(let path):
      "Lagerfilen \(path) är avkortad. Den har inte ändrats. Lägg tillbaka en säkerhetskopia."
    case .notAStore(let path):
      "\(path) är inte ett lager från Insatskarta. Filen har inte ändrats. "
        + "Välj en annan mapp med --lager."
    case .damaged:
      "Lagret är skadat. Inget har ändrats. Kör insatskarta kontroll och lägg tillbaka en säkerhetskopia."
    case .futureVersion:
      "Lagret är gjort av en nyare version av programmet. Det har inte ändrats. Uppdatera programmet."
    case .isPracticeStore:
      "Mappen innehåller ett övningslager. Inget har ändrats. "
        + "Öppna det med --ovning, eller välj en annan mapp med --lager."
    case .isRealStore:
      "Mappen innehåller ett riktigt lager, som inte öppnas som övning. Inget har ändrats. "
        + "Välj en annan mapp med --lager."
    case .wrongSetting:
      "Lagret kunde inte öppnas på ett säkert sätt. Inget har ändrats. Installera programmet på nytt."
    case .busy:
      "Lagret är upptaget av ett annat fönster. Inget har ändrats. Försök igen om en stund."
    case .diskFull:
      "Disken är full. Inget har sparats. Frigör utrymme och försök igen."
    case .readOnly:
      "Lagret går bara att läsa. Inget har sparats. Kontrollera att disken går att skriva på."
    case .ioError:
      "Disken svarade med ett fel. Inget har sparats. Försök igen, och kör insatskarta kontroll."
    case .constraint:
      "Uppgifterna bryter mot lagrets regler. Inget har sparats. Rätta filen och försök igen."
    case .other(let code):
      "Lagret svarade med ett oväntat fel (nummer \(code)). Inget har sparats. Försök igen."
    case .duplicate(let id):
      "Insatsen \(id) finns två gånger i filerna. Inget har lästs in."
    case .unknownReference(let id, let field, let value):
      "Insatsen \(id) pekar i fältet \(field.rawValue) på \(value), som inte finns. Inget har lästs in."
    case .forbiddenText(let id):
      "Insatsen \(id) innehåller ett otillåtet tecken. Inget har lästs in."
    }
  }
}
