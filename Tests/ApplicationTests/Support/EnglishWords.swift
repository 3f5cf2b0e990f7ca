/// Words that Swedish does not have, for seeing that a sentence holds no English.
enum EnglishWords {
  private static let words: Set<String> = [
    "already", "and", "be", "busy", "cannot", "could", "database", "does", "error", "exist",
    "failed", "file", "found", "invalid", "is", "locked", "missing", "no", "not", "of",
    "open", "or", "permission", "read", "store", "the", "this", "to", "unknown", "value", "was",
    "with", "write", "wrong", "you",
  ]

  static func found(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter(words.contains)
  }
}
