/// The best answer of every card to one word of the query.
///
/// Scores, place and match are packed in one number a card, so that the best is the largest:
/// 24 bits score, 8 bits place (in the order of the card), 32 bits match (the better grade first).
struct CardScores: Sendable {
  /// Best grade first.
  let matches: [WordMatch]
  private let best: [UInt64]

  /// - Parameters:
  ///   - matches: any order.
  ///   - count: how many cards there are.
  ///   - postings: where the words of the vocabulary stand.
  ///   - phrases: where the phrases of the synonyms stand.
  init(
    _ matches: [WordMatch], count: Int, postings: Postings, phrases: [[Posting]] = []
  ) {
    let matches = matches.sorted { $0.grade.value > $1.grade.value }
    var best = [UInt64](repeating: 0, count: count)
    let worths = Place.all
    for (index, match) in matches.enumerated() {
      let low = UInt64(UInt32.max - UInt32(truncatingIfNeeded: index))
      func add(_ posting: Posting) {
        let code = Int(posting.place.code)
        let score = match.grade.value * worths[code].weight / 10 + worths[code].bonus
        let value = UInt64(score) << 40 | UInt64(63 - code) << 32 | low
        if value > best[posting.card] { best[posting.card] = value }
      }
      switch match.target {
      case .word(let word): for posting in postings[word] { add(posting) }
      case .phrase(let phrase): for posting in phrases[phrase] { add(posting) }
      }
    }
    self.matches = matches
    self.best = best
  }

  /// 0 when the card does not answer.
  func score(_ card: Int) -> Int { Int(best[card] >> 40) }

  /// What a card answered best with, and where.
  func answer(_ card: Int) -> (match: WordMatch, place: Place)? {
    let value = best[card]
    guard value > 0 else { return nil }
    let index = Int(UInt32.max - UInt32(truncatingIfNeeded: value))
    return (matches[index], Place(code: 63 - UInt8(value >> 32 & 0x3F)))
  }
}
