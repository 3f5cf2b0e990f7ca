import Domain

/// Finds again, in the texts of a card, the words it was found by.
struct ReasonFinder {
  let storage: IndexStorage
  private let fields: FieldText

  init(_ storage: IndexStorage) {
    self.storage = storage
    fields = FieldText(catalogue: storage.catalogue)
  }

  /// The reasons of one card, the most telling field first.
  func reasons(_ card: Int, _ segments: [SegmentScores]) -> [MatchReason] {
    let insats = storage.catalogue.insatser[card]
    return segments.flatMap { $0.answers(card) }
      .map { answer in (answer.place.worth.weight, reason(answer, insats)) }
      .enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
      .map(\.element.1)
  }

  private func reason(_ answer: SegmentScores.Answer, _ insats: Insats) -> MatchReason {
    let texts = fields.texts(of: insats, at: answer.place)
    for text in texts {
      let read = LetterText(text)
      guard let codes = pieces(answer.match, in: read) else { continue }
      return made(answer, Excerpt(text, around: codes.map(read.bytes)))
    }
    return made(answer, Excerpt(texts.first ?? "", around: []))
  }

  private func made(_ answer: SegmentScores.Answer, _ excerpt: Excerpt) -> MatchReason {
    MatchReason(
      field: answer.place.worth.field, text: excerpt.text, ranges: excerpt.ranges,
      kind: answer.match.grade.kind, word: answer.word)
  }

  /// The codes of a text that a match is about; `nil` when it is not in this text.
  private func pieces(_ match: WordMatch, in text: LetterText) -> [Range<Int>]? {
    let words = text.words
    switch match.target {
    case .phrase(let phrase):
      var found: [Range<Int>]?
      storage.synonyms.forEachPhrase(in: text, words) { number, places in
        guard number == phrase, found == nil, let first = places.first, let last = places.last
        else { return }
        found = [first.lowerBound..<last.upperBound]
      }
      return found
    case .word(let number):
      let wanted = storage.vocabulary.letters[storage.vocabulary.range(of: number)]
      let letters = match.grade.letters
      if let word = words.first(where: { text.codes[$0].elementsEqual(wanted) }) {
        return CompoundReader.part(letters, of: [word])
      }
      return CompoundReader.compounds(of: text, words)
        .first { $0.letters.elementsEqual(wanted) }
        .map { CompoundReader.part(letters, of: $0.pieces) }
    }
  }
}
