import Domain
package import Messages
import Screens

/// The one place where an Engine error becomes a Swedish sentence: what happened, that nothing
/// was lost, and what to do.
package enum ErrorText {
  package static func sentence(_ error: EngineError) -> String {
    switch error {
    case .notAllowed(_, let roles):
      "Du har inte behörighet att göra det här. Det får " + list(roles.map(RoleText.name), "eller")
        + ". Inget har ändrats."
    case .noSuchInsats(let id):
      "Insatsen \(id) finns inte i katalogen. Sök efter den med insatskarta sok ORD."
    case .noSuchMunicipality(let key):
      "Kommunen \(key) finns inte i programmets kommunlista. Inget har ändrats."
    case .noSuchPracticeUser(let known):
      "Övningen har ingen sådan användare. Välj en av " + list(known, "och") + "."
    case .compareCount:
      "Ange två eller tre olika insatser att jämföra."
    case .faults(let faults):
      faults.count == 1
        ? "Filen har ett fel. Inget har lästs in."
        : "Filerna har \(faults.count) fel. Inget har lästs in."
    case .practiceData:
      "Filen är märkt ÖVNING och innehåller påhittade uppgifter. "
        + "De får inte läsas in i ett riktigt lager. Inget har lästs in."
    case .bundledFileMissing(let name):
      "Programmet saknar sin egen fil \(name). Installera programmet på nytt. Inget har ändrats."
    case .exportFailed(let format):
      "Katalogen gick inte att skriva som \(format.rawValue). Inget har ändrats."
    case .store(let problem):
      StoreText.sentence(problem)
    }
  }

  /// `a, b och c`.
  static func list(_ words: [String], _ conjunction: String) -> String {
    WordListText.joined(words, conjunction)
  }
}
