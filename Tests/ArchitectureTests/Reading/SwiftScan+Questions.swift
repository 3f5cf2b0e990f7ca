extension SwiftScan {
  /// Names of the modules imported, in order. `import` is a reserved word, so each one in the
  /// code is a declaration.
  var imports: [String] {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
    ]
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.indices.filter { words[$0] == "import" }.compactMap { index in
      let names = words[(index + 1)...].drop { kinds.contains($0) }
      return names.first.map(String.init)
    }
  }

  /// Lines of the code that hold a piece of text, from 1. A piece that begins with a letter is
  /// not found inside a longer word.
  func lines(with piece: String) -> [Int] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.holds(piece) }.map { $0.offset + 1 }
  }
}

extension SwiftScan.Literal {
  /// Whether a user could be meant to read it: a word with Swedish letters, or a space between
  /// two letters. What is filled in between two words does not part them. A letter alone is no
  /// word: the tables that sort and fold letters hold such.
  var isProse: Bool {
    if text.count == 1 { return false }
    var isAfterLetter = false
    var isAfterSpace = false
    for character in text {
      if "åäöÅÄÖ".contains(character) { return true }
      if character.isWhitespace {
        isAfterSpace = true
        continue
      }
      if character.isLetter, isAfterLetter, isAfterSpace { return true }
      isAfterLetter = character.isLetter
      isAfterSpace = false
    }
    return false
  }
}

extension Substring {
  fileprivate func holds(_ piece: String) -> Bool {
    ranges(of: piece).contains { range in
      guard piece.first?.isLetter == true, range.lowerBound > startIndex else { return true }
      let before = self[index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_"
    }
  }
}
