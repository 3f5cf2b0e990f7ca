/// How much two words look alike when neither spelling nor editing distance brings them
/// together: the share of three-letter pieces they have in common (Dice).
struct TrigramOverlap {
  private let pieces: [UInt32]
  /// The trigrams of the index that hold the pieces.
  let numbers: Set<Int>

  /// The least overlap that counts, in hundredths.
  static let least = 50

  /// - Parameter word: folded letters.
  init(_ word: [UInt8]) {
    guard word.count >= 3 else {
      pieces = []
      numbers = []
      return
    }
    let starts = 0...(word.count - 3)
    pieces = starts.map { Self.piece(word[$0], word[$0 + 1], word[$0 + 2]) }
    numbers = Set(starts.map { Trigram.number(word[$0], word[$0 + 1], word[$0 + 2]) })
  }

  /// - Returns: 0…100.
  func percent(with codes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    guard !pieces.isEmpty, word.count >= 3 else { return 0 }
    var common = 0
    for start in word.lowerBound...(word.upperBound - 3)
    where pieces.contains(Self.piece(codes[start], codes[start + 1], codes[start + 2])) {
      common += 1
    }
    return min(100, 200 * common / (pieces.count + word.count - 2))
  }

  private static func piece(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }
}
