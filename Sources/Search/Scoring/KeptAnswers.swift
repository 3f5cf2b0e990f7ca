/// What a query was answered with, by its parts, for the next key.
struct KeptAnswers: Sendable {
  var words: [QuerySegment.Unit: WordAnswer] = [:]
  /// What stands for all words of a segment.
  var others: [QuerySegment: CardLayers] = [:]
  /// Words written together, and whether they are one in the index.
  var joins: [[UInt8]: Bool] = [:]
}
