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
  package static let none = Highlighter([], synonyms: .empty)

  init(_ segments: [SegmentScores], synonyms: Synonyms) {
    var words: [Word] = []
    var phrases: Set<Int> = []
    for scores in segments {
      for (word, found) in zip(scores.segment.words, scores.words) {
        let isMisspelt = found.matches.contains { $0.grade.kind == .typo }
        words.append(
          Word(
            grader: WordGrader(query: word),
            misspelling: isMisspelt ? Misspelling(word.folded) : nil))
      }
      for synonym in scores.segment.synonyms {
        switch synonym {
        case .word(let word): words.append(Word(grader: WordGrader(query: word)))
        case .phrase(let phrase): phrases.insert(phrase)
        }
      }
    }
    self.words = words
    self.phrases = phrases
    self.synonyms = synonyms
  }

  /// Character ranges to mark, ascending, never overlapping.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !words.isEmpty || !phrases.isEmpty else { return [] }
    let read = LetterText(text)
    let places = read.words
    var found: [Range<Int>] = []
    for word in words { found += ranges(of: word, in: read, places) }
    synonyms.forEachPhrase(in: read, places) { phrase, places in
      guard phrases.contains(phrase), let first = places.first, let last = places.last else {
        return
      }
      found.append(first.lowerBound..<last.upperBound)
    }
    return CharacterRanges.covering(found.map(read.bytes), in: text)
  }

  private func ranges(
    of word: Word, in text: LetterText, _ places: [Range<Int>]
  ) -> [Range<Int>] {
    let folded = Letters.fold(text.codes)
    let found = places.compactMap { place -> Range<Int>? in
      let target = WordGrader.Target(letters: text.codes, folded: folded, word: place)
      guard let grade = word.grade(target) else { return nil }
      let start = place.lowerBound
      return (start + grade.letters.lowerBound)..<(start + grade.letters.upperBound)
    }
    if !found.isEmpty { return found }
    for compound in CompoundReader.compounds(of: text, places) {
      let target = WordGrader.Target(
        letters: compound.letters, folded: Letters.fold(compound.letters),
        word: 0..<compound.letters.count)
      if let grade = word.grade(target) {
        return CompoundReader.part(grade.letters, of: compound.pieces)
      }
    }
    return []
  }
}
