import Domain
import TestSupport

@testable import Search

/// Catalogues and queries by chance: words of few letters, so that everything collides, in every
/// field class, with å ä ö, hyphens and digits.
struct RandomCatalogue {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private static let pieces = [
    "stöd", "språk", "kurs", "bok", "böck", "arbet", "praktik", "träning", "städ", "stad", "får",
    "far", "plats", "en", "er", "na", "s", "a", "ing", "2", "sko", "lan", "hälso", "jobb",
  ]

  mutating func catalogue(cards: Int) -> Catalogue {
    let kinds = (0..<3).map { number in
      InsatsKind(
        key: KindKey("k\(number)"), name: text(2), abbreviation: "K\(number)",
        parent: number == 2 ? "k1" : nil, source: "prov")
    }
    return Catalogue(
      insatser: (0..<cards).map { card($0) },
      codes: CodeLists(targetGroups: [], kinds: kinds))
  }

  private mutating func card(_ number: Int) -> Insats {
    var card = Insats(
      id: InsatsID("Q\(number)"), municipality: "ort", name: text(3),
      kind: KindKey("k\(Int.random(in: 0..<3, using: &numbers))"))
    if Bool.random(using: &numbers) { card.aliases = [text(2)] }
    if Bool.random(using: &numbers) { card.content = text(12) }
    if Int.random(in: 0..<4, using: &numbers) == 0 { card.status = .ended }
    card.places = Places(max: Int.random(in: 0...5, using: &numbers), booked: 2)
    return card
  }

  /// Up to some words.
  mutating func text(_ most: Int) -> String {
    let words = (0..<Int.random(in: 1...most, using: &numbers)).map { _ in word() }
    let isHyphened = Int.random(in: 0..<6, using: &numbers) == 0
    return words.joined(separator: isHyphened ? "-" : " ")
  }

  /// A word, sometimes misspelt, cut or without dots.
  mutating func queryWord() -> String {
    var letters = Array(word())
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: letters = Array(letters.prefix(Int.random(in: 1...letters.count, using: &numbers)))
    case 1: letters.remove(at: Int.random(in: 0..<letters.count, using: &numbers))
    case 2: letters.insert("x", at: Int.random(in: 0...letters.count, using: &numbers))
    case 3: letters = letters.map { ["å": "a", "ä": "a", "ö": "o"][$0] ?? $0 }
    case 4 where letters.count > 1: letters.swapAt(0, 1)
    default: break
    }
    return String(letters)
  }

  private mutating func word() -> String {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      Self.pieces.randomElement(using: &numbers) ?? ""
    }.joined()
  }
}
