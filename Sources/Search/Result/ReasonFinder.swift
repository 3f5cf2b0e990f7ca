import Domain

/// Finds again, in the texts of a card, the words it was found by.
struct ReasonFinder {
  private let storage: IndexStorage
  private let view: IndexView
  private let fields: FieldText

  init(_ storage: IndexStorage, _ view: IndexView) {
    self.storage = storage
    self.view = view
    fields = FieldText(catalogue: storage.catalogue)
  }

  /// The reasons of one card, the most telling field first.
  func reasons(_ card: Int, _ answer: QueryAnswer) -> [MatchReason] {
    var texts: [CardText] = []
    fields.forEach(storage.insats(card, view)) { texts.append(CardText($1, at: $0)) }
    return answer.segments.flatMap { reasons(card, $0, texts) }
      .enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.reason)
  }

  private struct Found {
    var score: Int
    var text: CardText
    var kind: MatchKind
    /// What to mark, in codes of the text.
    var pieces: [Range<Int>]
  }

  private func reasons(
    _ card: Int, _ answer: SegmentAnswer, _ texts: [CardText]
  ) -> [(weight: Int, reason: MatchReason)] {
    let scores = answer.scores(card)
    // The words themselves say more than a synonym that only stands first in the name.
    let isBetter = scores.others > scores.words + FieldClass.firstWordBonus
    if isBetter || scores.words == 0 {
      let found = others(answer.segment, texts)
      return found.map { [made($0, word: answer.segment.text)] } ?? []
    }
    return answer.words.compactMap { word in
      best(of: AnswerGrader(word, view), phrases: word.unit.synonyms, texts)
        .map { made($0, word: word.unit.word.text) }
    }
  }

  private func others(_ segment: QuerySegment, _ texts: [CardText]) -> Found? {
    let joined = segment.joined.map { word in
      WordAnswer(
        unit: QuerySegment.Unit(word: word), way: .spelled, best: nil, layers: .none(count: 0))
    }
    let words = segment.synonyms.compactMap { synonym -> WordAnswer? in
      guard case .word(let word) = synonym else { return nil }
      return WordAnswer(
        unit: QuerySegment.Unit(word: word, synonyms: [synonym]), way: .overlap, best: nil,
        layers: .none(count: 0))
    }
    let found = (words + [joined].compactMap { $0 }).compactMap {
      best(of: AnswerGrader($0, view), phrases: [], texts)
    }
    let phrases = best(of: nil, phrases: segment.synonyms, texts)
    return (found + [phrases].compactMap { $0 }).max { $0.score < $1.score }
  }

  private func best(
    of grader: AnswerGrader?, phrases: [QuerySegment.Synonym], _ texts: [CardText]
  ) -> Found? {
    var best: Found?
    func take(_ grade: Grade, _ fieldClass: FieldClass, _ text: CardText, _ pieces: [Range<Int>]) {
      let score = fieldClass.score(grade.value)
      guard score > best?.score ?? 0 else { return }
      best = Found(score: score, text: text, kind: grade.kind, pieces: pieces)
    }
    for text in texts {
      if let grader {
        text.forEachWord { target, fieldClass, pieces in
          guard let grade = grader.grade(target) else { return }
          take(grade, fieldClass, text, CompoundReader.part(grade.letters, of: pieces))
        }
      }
      guard !phrases.isEmpty else { continue }
      storage.synonyms.forEachPhrase(in: text.read.codes, text.words) { number, places in
        guard phrases.contains(.phrase(number)), let first = places.first, let last = places.last
        else { return }
        take(
          SynonymGrade.phrase, text.place.fieldClass, text,
          [first.lowerBound..<last.upperBound])
      }
    }
    return best
  }

  private func made(_ found: Found, word: String) -> (weight: Int, reason: MatchReason) {
    let excerpt = Excerpt(found.text.text, around: found.pieces.map(found.text.read.bytes))
    return (
      found.text.place.fieldClass.weight,
      MatchReason(
        field: found.text.place.field, text: excerpt.text, ranges: excerpt.ranges,
        kind: found.kind, word: word)
    )
  }
}
