/// Finds names by a few typed letters: every word must be found, names that begin with it first.
struct NameFilter {
  private let words: [String]

  init(_ typed: String) {
    words = Self.fold(typed).split(separator: " ").map(String.init)
  }

  /// Whether nothing is typed, so that everything passes as it stands.
  var isEmpty: Bool { words.isEmpty }

  /// How well a name fits, 0 for the best; `nil` when a word is neither in it nor in the other
  /// words it is known by.
  func score(_ name: String, others: [String]) -> Int? {
    let name = Self.fold(name)
    let others = Self.fold(others.joined(separator: " "))
    var score = 0
    for word in words {
      if name.hasPrefix(word) {
        score += 0
      } else if name.contains(" " + word) {
        score += 1
      } else if name.contains(word) {
        score += 2
      } else if others.contains(word) {
        score += 3
      } else {
        return nil
      }
    }
    return score
  }

  /// Those that fit, the best first and otherwise in the order they stand.
  func ranked<Item>(_ items: [Item], _ score: (Item) -> Int?) -> [Item] {
    items.enumerated()
      .compactMap { index, item in score(item).map { (score: $0, index: index, item: item) } }
      .sorted { ($0.score, $0.index) < ($1.score, $1.index) }
      .map(\.item)
  }

  /// Lower case without dots and rings, so that `oppna` finds `öppna`.
  private static func fold(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        case "é": "e"
        default: character
        }
      })
  }
}
