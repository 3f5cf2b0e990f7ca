/// Words that Swedish does not have, for seeing that a sentence holds no English.
enum EnglishWords {
  private static let words: Set<String> = [
    "and", "caseworker", "client", "closed", "consent", "day", "declined", "error", "field",
    "insats's", "invalid", "is", "missing", "name", "nil", "not", "number", "of", "open",
    "optional",
    "order", "ordered", "reason", "review", "started", "the", "unknown", "value", "was", "wrong",
  ]

  static func found(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init).filter(words.contains)
  }
}
