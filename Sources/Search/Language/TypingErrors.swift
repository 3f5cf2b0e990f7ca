/// How many typing errors are forgiven, by the length of what was typed.
enum TypingErrors {
  /// In a whole word: one from four letters, two from eight, three from fourteen.
  static func allowed(letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case 4...7: 1
    case 8...13: 2
    default: 3
    }
  }

  /// In the beginning or the end of a longer word, where chance finds more.
  static func allowedInPart(letters: Int) -> Int {
    switch letters {
    case ..<5: 0
    case 5...8: 1
    default: 2
    }
  }
}
