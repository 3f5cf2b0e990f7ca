/// How many typing errors lie between a misspelt query word and other words: letters left out,
/// added, exchanged, or two neighbours transposed (one error).
///
/// Bit-parallel optimal string alignment after Hyyrö (2003): one step a letter of the other word.
/// Works on folded letters; a missing ring is no error here.
struct EditDistance {
  private let masks: [UInt64]
  private let count: Int

  /// - Parameter pattern: folded letters; only the first 64 count.
  init(_ pattern: [UInt8]) {
    var masks = [UInt64](repeating: 0, count: 256)
    count = min(64, pattern.count)
    for (index, code) in pattern.prefix(64).enumerated() { masks[Int(code)] |= 1 << UInt64(index) }
    self.masks = masks
  }

  struct Distances {
    /// To the whole word (anchored at its start), or to the end of it (not anchored).
    var whole: Int
    /// To the nearest beginning of the word (anchored), or to any part of it (not anchored).
    var part: Int
  }

  /// The distances to a word of some folded letters.
  ///
  /// `anchored` says whether letters before the match count as errors.
  func distances(
    to codes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, anchored: Bool = true
  ) -> Distances {
    guard count > 0 else { return Distances(whole: word.count, part: 0) }
    let last: UInt64 = 1 << UInt64(count - 1)
    let carry: UInt64 = anchored ? 1 : 0
    var positive = ~UInt64(0)
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var previous: UInt64 = 0
    var score = count
    var best = count
    for index in word {
      let mask = masks[Int(codes[index])]
      let transposed = ((~diagonal & mask) << 1) & previous
      diagonal = (((mask & positive) &+ positive) ^ positive) | mask | negative | transposed
      var up = negative | ~(diagonal | positive)
      var down = diagonal & positive
      if up & last != 0 { score += 1 }
      if down & last != 0 { score -= 1 }
      best = min(best, score)
      up = (up << 1) | carry
      down <<= 1
      positive = down | ~(diagonal | up)
      negative = up & diagonal
      previous = mask
    }
    return Distances(whole: score, part: best)
  }

  /// The same for a word of its own.
  func distances(to word: [UInt8]) -> Distances {
    word.withUnsafeBufferPointer { distances(to: $0, 0..<word.count) }
  }
}
