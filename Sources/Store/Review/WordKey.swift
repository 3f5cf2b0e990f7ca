import Domain

/// What justifications of the same words are found by: the first eight bytes of the digest of their
/// words. Others may have the same by chance, so whoever finds one compares the words.
enum WordKey {
  /// - Returns: `nil` for a text without words, which is no copy of anything.
  static func of(_ text: String) -> Int64? {
    let words = SameWords.key(text)
    guard !words.isEmpty else { return nil }
    let digest = Digest.of(words).prefix(8)
    return Int64(bitPattern: digest.reduce(0) { $0 << 8 | UInt64($1) })
  }
}
