/// Finds words of the query that were written apart and are one word in the index: *cykel
/// verkstad*, *buss förar utbildning*.
struct SegmentJoiner {
  let scorer: SegmentScorer
  let isKnown: ([UInt8]) -> Bool
  /// Words tried before, and those tried now: whether they are one in the index.
  let kept: [[UInt8]: Bool]
  private(set) var used: [[UInt8]: Bool] = [:]

  init(
    scorer: SegmentScorer, isKnown: @escaping ([UInt8]) -> Bool, kept: [[UInt8]: Bool] = [:]
  ) {
    self.scorer = scorer
    self.isKnown = isKnown
    self.kept = kept
  }

  static let mostWords = 3
  /// Two short words side by side are by chance the beginning of many.
  static let fewestLetters = 6

  mutating func joining(_ segments: [QuerySegment]) -> [QuerySegment] {
    guard segments.count > 1 else { return segments }
    var joined: [QuerySegment] = []
    var index = 0
    while index < segments.count {
      let longest = min(Self.mostWords, segments.count - index)
      var run: QuerySegment?
      for count in stride(from: longest, to: 1, by: -1) where run == nil {
        run = self.run(segments[index..<(index + count)])
      }
      joined.append(run ?? segments[index])
      index += run?.units.count ?? 1
    }
    return joined
  }

  /// The segments as one, when their words together are a word of the index.
  private mutating func run(_ run: ArraySlice<QuerySegment>) -> QuerySegment? {
    guard run.allSatisfy({ $0.units.count == 1 && $0.quote == nil && !$0.isCut }) else {
      return nil
    }
    let units = run.flatMap(\.units)
    let letters = units.flatMap(\.word.letters)
    guard letters.count >= Self.fewestLetters, units.allSatisfy({ $0.word.letters.count > 1 })
    else { return nil }
    let text = units.map(\.word.text).joined()
    let word = QueryWord(text, letters: letters, isKnown: isKnown)
    let isOne = kept[letters] ?? (!word.isNumber && !scorer.joinedMatches(word).isEmpty)
    used[letters] = isOne
    guard isOne else { return nil }
    return QuerySegment(
      units: units, joined: word, text: run.map(\.text).joined(separator: " "))
  }
}
