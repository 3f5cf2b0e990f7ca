import Domain

/// Collects the words of all cards while the index is built.
struct IndexBuilder {
  let synonyms: Synonyms
  private(set) var words = WordTable()
  /// Word number and posting in reading order, each once.
  private(set) var found: [(word: Int32, posting: Posting)] = []
  private(set) var phrasePostings: [[Posting]]
  /// The last posting of each word, to leave out repetitions.
  private var last: [Posting?] = []
  private var text = LetterText()

  init(synonyms: Synonyms) {
    self.synonyms = synonyms
    phrasePostings = [[Posting]](repeating: [], count: synonyms.phrases.count)
  }

  /// Adds one text of a card. Cards come in catalogue order.
  mutating func add(_ string: String, _ place: Place, card: Int) {
    text.read(string)
    let ranges = text.words
    for (index, range) in ranges.enumerated() {
      let isStart = place == .field(.name) && index == 0
      add(words.number(of: text.codes, range), card, isStart ? .nameStart : place)
    }
    for compound in CompoundReader.compounds(of: text, ranges) {
      let starts = place == .field(.name) && compound.pieces.first == ranges.first
      let number = words.number(of: compound.letters, 0..<compound.letters.count)
      add(number, card, starts ? .nameStart : place)
    }
    synonyms.forEachPhrase(in: text, ranges) { phrase, _ in
      phrasePostings[phrase].append(Posting(card: card, place: place))
    }
  }

  private mutating func add(_ word: Int, _ card: Int, _ place: Place) {
    let posting = Posting(card: card, place: place)
    if word == last.count { last.append(nil) }
    guard last[word] != posting else { return }
    last[word] = posting
    found.append((Int32(word), posting))
  }
}
