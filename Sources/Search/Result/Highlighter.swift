import Domain

/// Marks the words of a query in any text of a card, by the rules the index finds them by.
///
/// Made once for a query; marking reads the visible texts only.
package struct Highlighter: Sendable {
  private struct Word: Sendable {
    var grader: WordGrader
    /// Only when the index found the word no better than misspelt.
    var misspelling: Misspelling?

    func grade(_ target: WordGrader.Target) -> Grade? {
      grader.best(in: target)
        ?? misspelling?.grade(target.folded, target.word, inParts: true)
    }
  }

  private let words: [Word]
  private let phrases: Set<Int>
  private let synonyms: Synonyms

  /// Marks nothing.
  package static let none = Highlighter(words: [], phrases: [], synonyms: .empty)

  init(_ answer: QueryAnswer, synonyms: Synonyms) {
    var words: [Word] = []
    var phrases: Set<Int> = []
    func add(_ synonym: QuerySegment.Synonym) {
      switch synonym {
      case .word(let word): words.append(Word(grader: WordGrader(query: word)))
      case .phrase(let phrase): phrases.insert(phrase)
      }
    }
    for segment in answer.segments {
      for word in segment.words {
        let isMisspelt = word.best?.grade.kind == .typo
        words.append(
          Word(
            grader: WordGrader(query: word.unit.word),
            misspelling: isMisspelt ? Misspelling(word.unit.word.folded) : nil))
        for synonym in word.unit.synonyms { add(synonym) }
      }
      if let joined = segment.segment.joined { add(.word(joined)) }
      for synonym in segment.segment.synonyms { add(synonym) }
    }
    self.init(words: words, phrases: phrases, synonyms: synonyms)
  }

  private init(words: [Word], phrases: Set<Int>, synonyms: Synonyms) {
    self.words = words
    self.phrases = phrases
    self.synonyms = synonyms
  }

  /// Character ranges to mark, ascending, never overlapping.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !words.isEmpty || !phrases.isEmpty else { return [] }
    let read = CardText(text, at: .field(.content))
    var found: [Range<Int>] = []
    for word in words { found += ranges(of: word, in: read) }
    synonyms.forEachPhrase(in: read.read.codes, read.words) { phrase, places in
      guard phrases.contains(phrase), let first = places.first, let last = places.last else {
        return
      }
      found.append(first.lowerBound..<last.upperBound)
    }
    return CharacterRanges.covering(found.map(read.read.bytes), in: text)
  }

  /// Words as they stand; compounds that hyphens hide only where no word fits.
  private func ranges(of word: Word, in text: CardText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var hidden: [Range<Int>] = []
    text.forEachWord { target, _, pieces in
      guard let grade = word.grade(target) else { return }
      let part = CompoundReader.part(grade.letters, of: pieces)
      let isWord = pieces.count == 1
      if isWord { found += part } else if hidden.isEmpty { hidden = part }
    }
    return found.isEmpty ? hidden : found
  }
}
