/// How much two words look alike when neither spelling nor editing distance brings them
/// together: the share of three-letter pieces they have in common (Dice).
struct TrigramOverlap {
  private let pieces: [UInt32]

  /// The least overlap that counts, in hundredths.
  static let least = 50

  /// - Parameter word: folded letters.
  init(_ word: [UInt8]) { pieces = Self.pieces(of: word, 0..<word.count) }

  /// - Returns: 0…100.
  func percent(with codes: [UInt8], _ word: Range<Int>) -> Int {
    guard !pieces.isEmpty, word.count >= 3 else { return 0 }
    var common = 0
    for start in word.lowerBound...(word.upperBound - 3)
    where pieces.contains(Self.piece(codes, start)) {
      common += 1
    }
    return min(100, 200 * common / (pieces.count + word.count - 2))
  }

  private static func pieces(of codes: [UInt8], _ word: Range<Int>) -> [UInt32] {
    guard word.count >= 3 else { return [] }
    return (word.lowerBound...(word.upperBound - 3)).map { piece(codes, $0) }
  }

  private static func piece(_ codes: [UInt8], _ start: Int) -> UInt32 {
    UInt32(codes[start]) << 16 | UInt32(codes[start + 1]) << 8 | UInt32(codes[start + 2])
  }
}
