/// Grades the words of a card by the rules that `WordMatcher` found the card by.
struct AnswerGrader {
  private let view: IndexView
  private let grader: WordGrader
  private let way: MatchWay
  private let misspelling: Misspelling
  private let overlap: TrigramOverlap
  private let synonyms: [(grader: WordGrader, word: QueryWord)]

  /// Of a word of the query with its synonyms.
  init(_ answer: WordAnswer, _ view: IndexView) {
    self.init(answer.unit.word, answer.way, answer.unit.synonyms, view)
  }

  private init(
    _ word: QueryWord, _ way: MatchWay, _ synonyms: [QuerySegment.Synonym], _ view: IndexView
  ) {
    self.view = view
    self.way = way
    grader = WordGrader(query: word)
    misspelling = Misspelling(word.folded)
    overlap = TrigramOverlap(word.folded)
    self.synonyms = Self.words(synonyms)
  }

  private static func words(
    _ synonyms: [QuerySegment.Synonym]
  ) -> [(grader: WordGrader, word: QueryWord)] {
    synonyms.compactMap { synonym in
      guard case .word(let word) = synonym else { return nil }
      return (WordGrader(query: word), word)
    }
  }

  /// The best grade of a word of a card.
  func grade(_ target: WordGrader.Target) -> Grade? {
    var best = way == .overlap || way == .misspelledAnywhere ? nil : spelled(grader, target)
    func take(_ grade: Grade?) {
      if let grade, grade.value > best?.value ?? 0 { best = grade }
    }
    for (grader, word) in synonyms {
      take(spelled(grader, target).flatMap { SynonymGrade.of($0, word) })
    }
    switch way {
    case .spelled: break
    case .misspelledAnywhere:
      take(misspelling.grade(target.folded, target.word, inParts: false))
    case .misspelledKeys:
      guard let grade = misspelling.grade(target.folded, target.word, inParts: true),
        isKey(target)
      else { break }
      take(grade)
    case .overlap:
      let percent = overlap.percent(with: target.folded, target.word)
      guard percent >= TrigramOverlap.least, isKey(target) else { break }
      take(
        Grade(
          value: Grading.overlap(percent: percent), kind: .overlap,
          letters: 0..<target.word.count))
    }
    return best
  }

  private func spelled(_ grader: WordGrader, _ target: WordGrader.Target) -> Grade? {
    guard grader.best(in: target) != nil else { return nil }
    var target = target
    target.rarity = number(target).map { view.traits[$0].rarity } ?? 0
    return grader.best(in: target)
  }

  private func isKey(_ target: WordGrader.Target) -> Bool {
    number(target).map { view.traits[$0].isKey } ?? false
  }

  private func number(_ target: WordGrader.Target) -> Int? {
    view.number(of: Array(target.letters[target.word]))
  }
}
