import Domain

/// Ready sentences for sending an order back, one for each reason of the list; to be edited.
enum ReturnText {
  /// `nil` for a reason that is put in one's own words.
  static func template(_ reason: CodeKey) -> String? { templates[reason] }

  /// Whether a text is a ready sentence that nobody has changed.
  static func isTemplate(_ text: String) -> Bool { templates.values.contains(text) }

  private static let templates: [CodeKey: String] = [
    "motivering-otydlig":
      "Beskriv med några meningar varför deltagaren behöver just den här insatsen, och varför nu.",
    "mal-otydligt":
      "Skriv vad insatsen ska leda till, så att det går att svara ja, delvis eller nej när den "
      + "är slut.",
    "annan-insats":
      "En annan insats kan passa bättre. Titta på de andra som passar, eller skriv varför den "
      + "här är rätt.",
    "fel-malgrupp":
      "Insatsen är till för en annan målgrupp. Kontrollera målgrupperna, eller välj en insats "
      + "som är till för deltagaren.",
    "for-manga-ganger":
      "Samma slags insats har provats utan resultat. Skriv vad som är annorlunda den här "
      + "gången, eller föreslå något annat.",
    "deltagarens-syn-saknas":
      "Fråga hur deltagaren själv ser på insatsen, och skriv svaret.",
    "barnens-situation-saknas":
      "Beskriv vad insatsen betyder för barnen i hushållet, utan deras namn.",
    "samtycke-saknas":
      "Fråga deltagaren om samtycke, och fyll i vem som får veta vad, och till när.",
    "samrad-eller-lagrum":
      "Ange lagrum, och skriv vad Arbetsförmedlingen har svarat.",
    "overflodiga-uppgifter":
      "Ta bort det som inte behövs för insatsen, till exempel diagnoser och uppgifter om andra.",
  ]
}
