import Domain

@testable import Search

/// The rules of the search, done the slow and obvious way: every word of every card is graded
/// against every word of the query. No index, no layers, nothing kept.
struct ReferenceSearch {
  let catalogue: Catalogue
  private let cards: [[Token]]
  private let vocabulary: [[UInt8]: Standing]

  /// A word or compound of a card.
  struct Token {
    var letters: [UInt8]
    var fieldClass: FieldClass
  }

  struct Standing {
    var cards: Set<Int> = []
    var keyCards: Set<Int> = []
  }

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let fields = FieldText(catalogue: catalogue)
    cards = catalogue.insatser.map { insats in
      var tokens: [Token] = []
      fields.forEach(insats) { place, text in
        CardText(text, at: place).forEachWord { target, fieldClass, _ in
          tokens.append(
            Token(letters: Array(target.letters[target.word]), fieldClass: fieldClass))
        }
      }
      return tokens
    }
    var vocabulary: [[UInt8]: Standing] = [:]
    for (card, tokens) in cards.enumerated() {
      for token in tokens {
        vocabulary[token.letters, default: Standing()].cards.insert(card)
        if token.fieldClass.isKey { vocabulary[token.letters]?.keyCards.insert(card) }
      }
    }
    self.vocabulary = vocabulary
  }

  struct Hit: Equatable {
    var id: InsatsID
    var score: Int
  }

  /// The hits of a query of plain words, without synonyms, quotes and filters, best first.
  func search(_ text: String) -> [Hit] {
    let words = queryWords(text)
    guard !words.isEmpty else { return [] }
    let scores = words.map(scores)
    let all = cards.indices.filter { card in scores.allSatisfy { $0[card].score > 0 } }
    return
      all
      .map { card in
        let names = scores.count { $0[card].isName }
        let isWhole = names > 1 && names == nameWords(card)
        let whole = isWhole ? names * CardScore.wholeName : 0
        return (card, scores.reduce(whole) { $0 + $1[card].score })
      }
      .sorted { left, right in
        left.1 != right.1 ? left.1 > right.1 : order(left.0) < order(right.0)
      }
      .map { Hit(id: catalogue.insatser[$0.0].id, score: $0.1) }
  }

  /// Whether words written together are one word of some card, so that the index joins them.
  func joins(_ text: String) -> Bool {
    let words = queryWords(text)
    return words.indices.dropLast().contains { index in
      (index + 1...min(index + 2, words.count - 1)).contains { last in
        let letters = words[index...last].flatMap(\.letters)
        let joined = QueryWord("", letters: letters) { vocabulary[$0] != nil }
        return vocabulary.keys.contains { spelled(joined, $0) != nil }
      }
    }
  }

  private func queryWords(_ text: String) -> [QueryWord] {
    let read = LetterText(text)
    return read.words.map { range in
      let letters = Array(read.codes[range])
      return QueryWord(Letters.text(letters), letters: letters) { vocabulary[$0] != nil }
    }
  }

  private func nameWords(_ card: Int) -> Int {
    let read = LetterText(catalogue.insatser[card].name)
    return read.words.count { !StopWords.contains(Array(read.codes[$0])) }
  }

  private func order(_ card: Int) -> (Int, Int) {
    let insats = catalogue.insatser[card]
    let heading = ([insats.name] + insats.aliases).reduce(0) { $0 + $1.unicodeScalars.count }
    return (heading, card)
  }

  /// The score of every card for one word of the query.
  private func scores(_ word: QueryWord) -> [(score: Int, isName: Bool)] {
    let grades = grades(word)
    return cards.map { tokens in
      let found = tokens.compactMap { token in
        grades[token.letters].map {
          (score: token.fieldClass.score($0), isName: token.fieldClass <= .name)
        }
      }
      return found.max { ($0.score, $0.isName ? 1 : 0) < ($1.score, $1.isName ? 1 : 0) }
        ?? (score: 0, isName: false)
    }
  }

  /// The grade of every word of the catalogue, by the three ways of `WordMatcher`.
  private func grades(_ word: QueryWord) -> [[UInt8]: Int] {
    let spelled = vocabulary.keys.reduce(into: [[UInt8]: Int]()) { grades, key in
      if let value = self.spelled(word, key)?.value { grades[key] = value }
    }
    let isSound = spelled.contains { isKey($0.key) && $0.value >= Grading.sound }
    if isSound || word.isNumber { return spelled }
    let keys = misspelled(word, inParts: true).filter { isKey($0.key) }
    let both = spelled.merging(keys) { max($0, $1) }
    if !both.isEmpty { return both }
    let anywhere = misspelled(word, inParts: false)
    return anywhere.isEmpty ? overlapping(word) : anywhere
  }

  private func isKey(_ word: [UInt8]) -> Bool {
    vocabulary[word].map { !$0.keyCards.isEmpty } ?? false
  }

  private func rarity(_ word: [UInt8]) -> Int {
    guard let standing = vocabulary[word] else { return 0 }
    let count = standing.keyCards.isEmpty ? standing.cards.count : standing.keyCards.count
    var traits = TermTraits()
    traits.setRarity(cards: count, of: cards.count)
    return traits.rarity
  }

  private func spelled(_ word: QueryWord, _ key: [UInt8]) -> Grade? {
    WordGrader.withTarget(key) { target in
      var target = target
      target.rarity = rarity(key)
      return WordGrader(query: word).best(in: target)
    }
  }

  private func misspelled(_ word: QueryWord, inParts: Bool) -> [[UInt8]: Int] {
    vocabulary.keys.reduce(into: [:]) { grades, key in
      let grade = WordGrader.withTarget(key) {
        Misspelling(word.folded).grade($0.folded, $0.word, inParts: inParts)
      }
      if let grade { grades[key] = grade.value }
    }
  }

  private func overlapping(_ word: QueryWord) -> [[UInt8]: Int] {
    let overlap = TrigramOverlap(word.folded)
    return vocabulary.keys.filter(isKey).reduce(into: [:]) { grades, key in
      let percent = WordGrader.withTarget(key) { overlap.percent(with: $0.folded, $0.word) }
      if percent >= TrigramOverlap.least { grades[key] = Grading.overlap(percent: percent) }
    }
  }
}
