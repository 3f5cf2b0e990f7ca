/// The few words on a card that are read by the rules.
enum CardWords {
  /// Whether a card's text says that nothing is asked for: "Inga", "Inget krav, tolk finns".
  /// "Inga pågående behandlingar" does ask for something.
  static func saysNone(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    guard let first = words.first else { return true }
    guard ["inga", "inget", "ingen"].contains(first) else { return false }
    return words.dropFirst().first?.hasSuffix("krav") ?? true
  }
}
