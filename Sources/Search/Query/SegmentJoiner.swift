/// Finds words of the query that were written apart and are one word in the index: *cykel
/// verkstad*, *buss förar utbildning*.
struct SegmentJoiner {
  let scorer: SegmentScorer
  let isKnown: ([UInt8]) -> Bool

  static let mostWords = 3
  /// Two short words side by side are by chance the beginning of many.
  static let fewestLetters = 6

  func joining(_ segments: [QuerySegment]) -> [QuerySegment] {
    guard segments.count > 1 else { return segments }
    var joined: [QuerySegment] = []
    var index = 0
    while index < segments.count {
      let longest = min(Self.mostWords, segments.count - index)
      let run = (2...max(2, longest)).reversed().lazy
        .filter { $0 <= longest }
        .compactMap { self.run(segments[index..<(index + $0)]) }.first
      joined.append(run ?? segments[index])
      index += run?.units.count ?? 1
    }
    return joined
  }

  /// The segments as one, when their words together are a word of the index.
  private func run(_ run: ArraySlice<QuerySegment>) -> QuerySegment? {
    guard run.allSatisfy({ $0.units.count == 1 && $0.quote == nil && !$0.isCut }) else {
      return nil
    }
    let units = run.flatMap(\.units)
    let letters = units.flatMap(\.word.letters)
    guard letters.count >= Self.fewestLetters, units.allSatisfy({ $0.word.letters.count > 1 })
    else { return nil }
    let text = units.map(\.word.text).joined()
    let word = QueryWord(text, letters: letters, isKnown: isKnown)
    guard !word.isNumber, !scorer.joinedMatches(word).isEmpty else { return nil }
    return QuerySegment(
      units: units, joined: word, text: run.map(\.text).joined(separator: " "))
  }
}
