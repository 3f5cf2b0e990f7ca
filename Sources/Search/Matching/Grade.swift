/// One word of the query found in one word of the index.
struct Grade: Hashable, Sendable {
  /// 0–100, see `Grading`.
  var value: Int
  var kind: MatchKind
  /// The letters of the found word that were matched.
  var letters: Range<Int>
}
