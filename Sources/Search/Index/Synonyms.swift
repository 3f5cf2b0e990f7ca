package import Domain

/// The municipality's synonyms, prepared: single words, and phrases with their own postings.
struct Synonyms: Sendable {
  struct Entry: Sendable {
    var words: [[UInt8]]
    /// Number of the phrase when it has more than one word.
    var phrase: Int?
  }

  /// The entries of each group.
  let groups: [[Entry]]
  /// The words of each phrase.
  let phrases: [[[UInt8]]]
  private let starts: [[UInt8]: [Int]]

  static let empty = Synonyms([])

  init(_ groups: [SynonymGroup]) {
    var phrases: [[[UInt8]]] = []
    var starts: [[UInt8]: [Int]] = [:]
    self.groups = groups.map { group in
      group.words.compactMap { text in
        let read = LetterText(text)
        let words = read.words.map { Array(read.codes[$0]) }
        guard let first = words.first else { return nil }
        guard words.count > 1 else { return Entry(words: words) }
        starts[first, default: []].append(phrases.count)
        phrases.append(words)
        return Entry(words: words, phrase: phrases.count - 1)
      }
    }
    self.phrases = phrases
    self.starts = starts
  }

  /// Finds the phrases in a text.
  ///
  /// - Parameter body: called with the phrase and the places of its words.
  func forEachPhrase(
    in text: LetterText, _ words: [Range<Int>], _ body: (Int, ArraySlice<Range<Int>>) -> Void
  ) {
    guard !starts.isEmpty else { return }
    for index in words.indices {
      for phrase in starts[Array(text.codes[words[index]])] ?? [] {
        let wanted = phrases[phrase]
        let end = index + wanted.count
        guard end <= words.count else { continue }
        let same = zip(words[index..<end], wanted).allSatisfy {
          text.codes[$0].elementsEqual($1)
        }
        if same { body(phrase, words[index..<end]) }
      }
    }
  }
}
