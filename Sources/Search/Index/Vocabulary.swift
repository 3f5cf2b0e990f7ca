/// All distinct words of the catalogue, sorted, in one run of bytes, and the same run folded.
struct Vocabulary: Sendable {
  /// Every word after a separator, in the order of their codes.
  let letters: [UInt8]
  /// The same places, without dots and rings.
  let folded: [UInt8]
  /// Where each word begins; one more than there are words, the last behind the end.
  let starts: [Int]

  static let empty = Vocabulary([])

  /// - Parameter words: distinct and sorted by their codes.
  init(_ words: [ArraySlice<UInt8>]) {
    var letters: [UInt8] = [Letters.separator]
    var starts: [Int] = []
    letters.reserveCapacity(words.reduce(1) { $0 + $1.count + 1 })
    starts.reserveCapacity(words.count + 1)
    for word in words {
      starts.append(letters.count)
      letters.append(contentsOf: word)
      letters.append(Letters.separator)
    }
    starts.append(letters.count)
    self.letters = letters
    self.folded = Letters.fold(letters)
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The place of a word in `letters` and `folded`.
  func range(of word: Int) -> Range<Int> { starts[word]..<(starts[word + 1] - 1) }

  func target(_ word: Int) -> WordGrader.Target {
    WordGrader.Target(letters: letters, folded: folded, word: range(of: word))
  }

  /// The word that a place in `letters` belongs to.
  func word(at place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of a word, or `nil` when the catalogue does not have it.
  func number(of word: [UInt8]) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if letters[range(of: middle)].lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && letters[range(of: low)].elementsEqual(word) ? low : nil
  }
}
