/// A sum of scores, and how many words of the query the name answered, in one number.
enum CardScore {
  private static let nameBits: UInt32 = 5
  private static let mostNames = 1 << 5 - 1

  static func packed(_ score: Int, names: Int) -> UInt32 {
    UInt32(score) << nameBits | UInt32(min(names, mostNames))
  }

  /// What a card's sum is worth at last: a name all of whose words are answered says more than one
  /// with words nobody asked for.
  /// - Parameters:
  ///   - sum: of packed scores; up to 31 words of a query count as names.
  ///   - nameWords: how many words the name has, small ones not counted.
  /// - Returns: the score.
  static func score(_ sum: UInt32, nameWords: UInt8) -> Int {
    let names = Int(sum & (1 << nameBits - 1))
    let isWhole = names > 1 && names == Int(nameWords)
    return Int(sum >> nameBits) + (isWhole ? names * wholeName : 0)
  }

  /// For each word of a name that was answered whole.
  static let wholeName = 30
}
