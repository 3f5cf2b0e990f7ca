/// Words that the argument parser says in English and Swedish does not have.
enum EnglishWords {
  /// "help" is the parser's own option and command, and is said beside the Swedish name.
  private static let words: Set<String> = [
    "a", "already", "and", "argument's", "arguments", "autodetect", "been", "but", "can't",
    "command", "completion", "default", "detailed", "did", "does", "error", "expected", "flag",
    "following", "generate", "had", "information", "internal", "invalid", "is", "mean", "missing",
    "more", "not", "of", "one", "option", "options", "or", "overview", "please", "position",
    "provide", "required", "see", "set", "shell", "show", "specified", "subcommand",
    "subcommands", "supported", "take", "that", "the", "unexpected", "unknown", "unsupported",
    "usage", "use", "value", "values", "was", "with", "you",
  ]

  /// The English words of a text.
  static func found(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }
      .map(String.init).filter(words.contains)
  }
}
