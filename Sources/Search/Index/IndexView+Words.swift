extension IndexView {
  /// The number of a word, or `nil` when the catalogue does not have it.
  func number(of word: [UInt8]) -> Int? {
    let place = firstIndex(in: 0..<wordCount) { !precedes($0, word) }
    guard place < wordCount, range(of: place).count == word.count, starts(place, with: word) else {
      return nil
    }
    return place
  }

  func has(_ word: [UInt8]) -> Bool { number(of: word) != nil }

  /// The words that begin with some letters, spelled so.
  func words(beginningWith letters: [UInt8]) -> Range<Int> {
    let first = firstIndex(in: 0..<wordCount) { !precedes($0, letters) }
    let end = firstIndex(in: first..<wordCount) { !starts($0, with: letters) }
    return first..<end
  }

  /// The letters of a word.
  func word(_ number: Int) -> [UInt8] { Array(letters[range(of: number)]) }

  /// Whether a word comes before some letters in the order of codes.
  private func precedes(_ word: Int, _ other: [UInt8]) -> Bool {
    let range = range(of: word)
    let count = min(range.count, other.count)
    for offset in 0..<count {
      let letter = letters[range.lowerBound + offset]
      if letter != other[offset] { return letter < other[offset] }
    }
    return range.count < other.count
  }

  private func starts(_ word: Int, with other: [UInt8]) -> Bool {
    let range = range(of: word)
    guard range.count >= other.count else { return false }
    for offset in other.indices where letters[range.lowerBound + offset] != other[offset] {
      return false
    }
    return true
  }
}
