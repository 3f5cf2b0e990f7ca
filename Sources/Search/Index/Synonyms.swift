import Domain

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
  /// Whether any phrase begins with a word of this first letter and length; asked for each word
  /// of the catalogue.
  private let mayStart: [Bool]

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
    var mayStart = [Bool](repeating: false, count: 256 * Self.lengths)
    for word in starts.keys { mayStart[Self.slot(word[0], word.count)] = true }
    self.mayStart = mayStart
  }

  private static let lengths = 16
  private static func slot(_ first: UInt8, _ length: Int) -> Int {
    Int(first) * lengths + length % lengths
  }

  /// Calls `body` with each phrase in a text of letters and the places of its words.
  func forEachPhrase(
    in codes: [UInt8], _ words: [Range<Int>], _ body: (Int, ArraySlice<Range<Int>>) -> Void
  ) {
    guard !starts.isEmpty else { return }
    for index in words.indices {
      let word = words[index]
      guard mayStart[Self.slot(codes[word.lowerBound], word.count)] else { continue }
      for phrase in starts[Array(codes[word])] ?? [] {
        let wanted = phrases[phrase]
        let end = index + wanted.count
        guard end <= words.count else { continue }
        let same = zip(words[index..<end], wanted).allSatisfy {
          codes[$0].elementsEqual($1)
        }
        if same { body(phrase, words[index..<end]) }
      }
    }
  }
}
