extension QueryAnswer {
  /// What the user should know about the words, in their order.
  /// - Parameter best: the first card found.
  func problems(_ view: IndexView, best: Int?) -> [SearchProblem] {
    var problems = segments.flatMap { $0.problems(view) }
    if worths != nil, let best {
      let found = segments.count { $0.answering.contains(best) }
      problems.append(.mostWords(found: found, of: segments.count))
    }
    return problems
  }
}

extension SegmentAnswer {
  fileprivate func problems(_ view: IndexView) -> [SearchProblem] {
    guard others == nil else { return [] }
    if segment.isCut, words.count == 2 {
      return [
        .cut(
          word: segment.text, first: words[0].unit.word.text, second: words[1].unit.word.text)
      ]
    }
    return words.compactMap { word in
      guard word.unit.synonyms.isEmpty else { return nil }
      guard let best = word.best else { return .notFound(word: word.unit.word.text) }
      let isCorrection = best.grade.kind == .typo || best.grade.kind == .overlap
      guard isCorrection, best.terms.lowerBound < view.wordCount else { return nil }
      return .corrected(
        word: word.unit.word.text, to: Letters.text(view.word(best.terms.lowerBound)))
    }
  }
}
