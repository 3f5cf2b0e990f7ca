extension QueryAnswer {
  /// What the user should know about the words, in their order. `best` is the first card found.
  func problems(_ view: IndexView, best: Int?) -> [SearchProblem] {
    var problems: [SearchProblem] = []
    for segment in segments {
      // Both halves of a word say so.
      for problem in segment.problems(view) where !problems.contains(problem) {
        problems.append(problem)
      }
    }
    if worths != nil, let best {
      let found = segments.count { $0.answering.contains(best) }
      problems.insert(.mostWords(found: found, of: segments.count), at: 0)
    }
    return problems
  }
}

extension SegmentAnswer {
  fileprivate func problems(_ view: IndexView) -> [SearchProblem] {
    guard others == nil else { return [] }
    if let cut = segment.cut {
      return [.cut(word: cut.word, first: cut.first, second: cut.second)]
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
