/// Where each word of the vocabulary stands, cards in catalogue order.
struct Postings: Sendable {
  private let starts: [Int]
  private let entries: [Posting]
  /// Per word: whether it stands in a name or keyword of any card.
  private let keys: [Bool]

  static let empty = Postings(wordCount: 0, [], rank: [])

  /// - Parameters:
  ///   - wordCount: how many words the vocabulary has.
  ///   - found: word number and posting in the order they were read, repetitions left out.
  ///   - rank: from word number to place in the vocabulary.
  init(wordCount: Int, _ found: [(word: Int32, posting: Posting)], rank: [Int]) {
    var starts = [Int](repeating: 0, count: wordCount + 1)
    for item in found { starts[rank[Int(item.word)] + 1] += 1 }
    for word in 0..<wordCount { starts[word + 1] += starts[word] }
    var next = starts
    var entries = [Posting](
      repeating: Posting(card: 0, place: Place(code: 0)), count: found.count)
    var keys = [Bool](repeating: false, count: wordCount)
    let isKey = Place.all.indices.map { Place(code: UInt8($0)).isKey }
    for item in found {
      let word = rank[Int(item.word)]
      entries[next[word]] = item.posting
      next[word] += 1
      if isKey[Int(item.posting.place.code)] { keys[word] = true }
    }
    self.starts = starts
    self.entries = entries
    self.keys = keys
  }

  subscript(word: Int) -> ArraySlice<Posting> { entries[starts[word]..<starts[word + 1]] }

  func isKey(_ word: Int) -> Bool { keys[word] }
}
