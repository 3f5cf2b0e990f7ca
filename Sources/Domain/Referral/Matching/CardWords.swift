/// The few words on a card that are read by the rules.
enum CardWords {
  /// Whether a card's text says that nothing is asked for: "Inga", "Inget krav, tolk finns".
  /// "Inga pågående behandlingar" does ask for something.
  static func saysNone(_ text: String) -> Bool {
    let start = text.drop { !$0.isLetter }
    guard let letter = start.first else { return true }
    // Nearly all texts end here, and thousands of cards are asked in one breath.
    guard letter == "i" || letter == "I" else { return false }
    let words = start.lowercased().split { !$0.isLetter }
    guard let first = words.first, ["inga", "inget", "ingen"].contains(first) else { return false }
    return words.dropFirst().first?.hasSuffix("krav") ?? true
  }
}
