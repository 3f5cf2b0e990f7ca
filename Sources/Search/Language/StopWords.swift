/// Small words that are never required: `svenska för invandrare` asks for *svenska* and
/// *invandrare*. A query of nothing else is searched as it stands.
enum StopWords {
  private static let codes = Set(StopWordText.all.map { LetterText($0).codes })
  private static let joining = Set(StopWordText.joining.map { LetterText($0).codes })

  static func contains(_ word: [UInt8]) -> Bool { codes.contains(word) }

  /// Whether the word stands between the halves of `budget- och skuldrådgivning`.
  static func joinsHalves(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && joining.contains(Array(word))
  }
}
