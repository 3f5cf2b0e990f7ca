/// How the cards answer one word of the query, or a synonym of it. Depends on nothing but the word,
/// so that finished words can be kept while the next one is typed.
struct WordAnswer: Sendable {
  let unit: QuerySegment.Unit
  let way: MatchWay
  /// The best of its own matches; `nil` when only synonyms answer.
  let best: WordMatch?
  let layers: CardLayers
}
