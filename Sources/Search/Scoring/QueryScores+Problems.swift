extension QueryScores {
  /// What the user should know about the words, in their order.
  func problems(_ vocabulary: Vocabulary) -> [SearchProblem] {
    segments.flatMap { $0.problems(vocabulary) }
  }
}

extension SegmentScores {
  fileprivate func problems(_ vocabulary: Vocabulary) -> [SearchProblem] {
    guard synonyms == nil else { return [] }
    if segment.words.count == 2, !segment.text.contains(" ") {
      return [
        .cut(word: segment.text, first: segment.words[0].text, second: segment.words[1].text)
      ]
    }
    return zip(segment.words, words).compactMap { word, scores in
      guard let best = scores.matches.first else { return .notFound(word: word.text) }
      let isCorrection = best.grade.kind == .typo || best.grade.kind == .overlap
      guard isCorrection, case .word(let number) = best.target else { return nil }
      let letters = vocabulary.letters[vocabulary.range(of: number)]
      return .corrected(word: word.text, to: Letters.text(letters))
    }
  }
}
