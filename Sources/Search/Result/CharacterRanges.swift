/// From places in UTF-8 bytes to places in characters.
enum CharacterRanges {
  /// The smallest character ranges that cover byte ranges of a text, ascending, joined where they
  /// touch.
  static func covering(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    guard let end = ranges.map(\.upperBound).max() else { return [] }
    // Which character each byte belongs to; one more for the end.
    var owners: [Int] = []
    for (number, character) in text.enumerated() {
      if owners.count >= end { break }
      for _ in 0..<character.utf8.count { owners.append(number) }
    }
    let found = ranges.compactMap { range -> Range<Int>? in
      guard range.lowerBound < range.upperBound, range.upperBound <= owners.count else {
        return nil
      }
      return owners[range.lowerBound]..<(owners[range.upperBound - 1] + 1)
    }
    return merged(found)
  }

  /// Ascending, overlapping and touching ranges joined.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
