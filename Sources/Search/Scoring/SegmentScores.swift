/// How the cards answer a segment of the query.
struct SegmentScores: Sendable {
  let segment: QuerySegment
  /// One for each word of the segment.
  let words: [CardScores]
  /// All synonyms of the segment together.
  let synonyms: CardScores?

  /// The words' scores added when the card answers each of them, or the best synonym's score as
  /// many times as there are words; 0 when the card answers neither.
  func score(_ card: Int) -> Int { max(wordScore(card), synonymScore(card)) }

  private func wordScore(_ card: Int) -> Int {
    var sum = 0
    for word in words {
      let score = word.score(card)
      if score == 0 { return 0 }
      sum += score
    }
    return sum
  }

  private func synonymScore(_ card: Int) -> Int {
    (synonyms?.score(card) ?? 0) * max(1, words.count)
  }

  /// The words a card answered with, each with match and place.
  func answers(_ card: Int) -> [Answer] {
    // The words themselves say more than a synonym that only stands first in the name.
    let isBetter = synonymScore(card) > wordScore(card) + Place.firstWordBonus
    if isBetter || wordScore(card) == 0, let best = synonyms?.answer(card) {
      return [Answer(word: segment.text, match: best.match, place: best.place)]
    }
    return zip(segment.words, words).compactMap { word, scores in
      scores.answer(card).map { Answer(word: word.text, match: $0.match, place: $0.place) }
    }
  }

  struct Answer {
    var word: String
    var match: WordMatch
    var place: Place
  }
}
