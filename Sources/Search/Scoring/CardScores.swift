/// The best answer of every card to one word of the query.
///
/// Scores, place and match are packed in one number a card, so that the best is the largest:
/// 16 bits score, 6 bits place (names before texts), 32 bits match (the better grade first).
struct CardScores: Sendable {
  let matches: [WordMatch]
  private var best: [UInt64]

  /// - Parameters:
  ///   - matches: any order.
  ///   - count: how many cards there are.
  init(
    _ matches: [WordMatch], count: Int, postings: Postings, phrases: [[Posting]] = []
  ) {
    let matches = matches.sorted { $0.grade.value > $1.grade.value }
    var best = [UInt64](repeating: 0, count: count)
    for (index, match) in matches.enumerated() {
      let worths = Place.all.map { UInt64($0.weight * match.grade.value / 10 + $0.bonus) }
      let low = UInt64(UInt32.max - UInt32(truncatingIfNeeded: index))
      func add(_ posting: Posting) {
        let place = posting.place
        let value =
          worths[Int(place.code)] << 40 | UInt64(63 - place.order) << 32 | low
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
    return (matches[index], Place.ordered(63 - Int(value >> 32 & 0x3F)))
  }
}
