import Canvas
import Domain
import Messages
import Testing

/// What every sentence about an order must be.
enum SentenceCheck {
  /// Keys with a sign in them; plain words such as `skal` cannot be told from Swedish.
  private static let keys: [String] = {
    let all =
      ReferralField.allCases.map(\.rawValue) + ReferralStatus.allCases.map(\.rawValue)
      + ReferralAction.allCases.map(\.rawValue) + ReferralWarning.Key.allCases.map(\.rawValue)
      + ConsentPart.allCases.map(\.rawValue) + CodeListName.allCases.map(\.rawValue)
      + FieldUse.allCases.map(\.rawValue) + PersonalNumberFault.allCases.map(\.rawValue)
    let swedish: Set<String> = [
      "avsteg", "avslutad", "avslutsorsaker", "avvikelseorsaker", "barn", "bedom", "datum", "form",
      "forsorjningshinder", "granskas", "granskning", "insats", "lagrum", "namn", "neka", "nekad",
      "pausa", "pausad", "personnummer", "planering", "returorsaker", "samtycke", "skicka", "skapa",
      "starta", "startad", "syfte", "tolk", "uppgifter", "utfall", "utkast", "mottagare",
      "mottagen",
      "accepterad", "omdirigerad", "omdirigera", "felregistrerad", "felregistrera", "acceptera",
      "avsluta", "framtid", "kallelse", "kontrollsiffra", "nollnummer", "omfattning",
    ]
    return all.filter { !swedish.contains($0) }
  }()

  static func expect(_ sentence: String, at place: SourceLocation = #_sourceLocation) {
    #expect(sentence.hasSuffix("."), "\(sentence)", sourceLocation: place)
    #expect(sentence.first?.isUppercase == true, "\(sentence)", sourceLocation: place)
    #expect(sentence.contains(" "), "\(sentence)", sourceLocation: place)
    expectWords(sentence, at: place)
  }

  static func expectWords(_ text: String, at place: SourceLocation = #_sourceLocation) {
    #expect(!text.isEmpty, sourceLocation: place)
    #expect(Sanitiser.clean(text) == text, "\(text)", sourceLocation: place)
    #expect(EnglishWords.found(in: text) == [], "\(text)", sourceLocation: place)
    #expect(!text.contains("  "), "\(text)", sourceLocation: place)
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    #expect(
      words.map(String.init).filter(keys.contains) == [], "\(text)", sourceLocation: place)
  }
}
