/// Cuts a compound of the query that no card has into two words some cards have:
/// *ungdomspraktik* finds what holds both *ungdom* and *praktik*.
struct CompoundCut {
  let matcher: WordMatcher

  static let shortestPart = 4

  /// - Returns: the two halves, the first as long as possible; `nil` when there are none.
  func cut(_ word: QueryWord) -> [QueryWord]? {
    let letters = word.letters
    guard letters.count >= 2 * Self.shortestPart, !word.isNumber else { return nil }
    for place in (Self.shortestPart...(letters.count - Self.shortestPart)).reversed() {
      let start = Array(letters[..<place])
      guard let first = known(start) ?? known(withoutLink(start)) else { continue }
      let second = half(Array(letters[place...]))
      if matcher.spelled(second).contains(where: { $0.grade.value >= Grading.inside(rarity: 0) }) {
        return [first, second]
      }
    }
    return nil
  }

  private func known(_ letters: [UInt8]?) -> QueryWord? {
    guard let letters, letters.count >= Inflection.shortestStem,
      matcher.view.has(letters)
    else { return nil }
    return half(letters)
  }

  /// *ungdoms-* without the linking s.
  private func withoutLink(_ letters: [UInt8]) -> [UInt8]? {
    letters.last == Letters.ascii("s") ? Array(letters.dropLast()) : nil
  }

  private func half(_ letters: [UInt8]) -> QueryWord {
    QueryWord(Letters.text(letters), letters: letters, isKnown: matcher.view.has)
  }
}
