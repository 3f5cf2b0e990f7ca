/// Finds all words a few typing errors from a pattern, along the sorted vocabulary.
///
/// Words that begin alike share the beginning of the table of distances (optimal string alignment:
/// letters left out, added, exchanged, or two neighbours transposed), and where a beginning is too
/// far off already, all words with it are passed over. `Misspelling` says the same of two words.
struct TypoWalk {
  /// Folded.
  private let pattern: [UInt8]
  /// Most errors in a whole word, and in the beginning of a longer one.
  private let whole: Int
  private let part: Int
  private let reach: Int
  private let deepest: Int
  private let width: Int

  private static let far: UInt8 = 99

  init(pattern: [UInt8], whole: Int, part: Int) {
    self.pattern = pattern
    self.whole = whole
    self.part = part
    reach = max(whole, part)
    deepest = pattern.count + reach + 1
    width = pattern.count + 2
  }

  struct Found {
    var errors: Int
    /// Whether the pattern is only the beginning of the word.
    var isPart: Bool
  }

  /// Calls `body` with each word found.
  ///
  /// - Parameters:
  ///   - words: how many words there are.
  ///   - shared: how many first letters a word has in common with the one before.
  ///   - length: how many letters it has.
  ///   - letter: the folded letter of a word at a place.
  ///   - isWanted: whether a word is looked at.
  func forEach(
    words: Int, shared: (Int) -> Int, length: (Int) -> Int, letter: (Int, Int) -> UInt8,
    isWanted: (Int) -> Bool, _ body: (Int, Found) -> Void
  ) {
    var rows = [UInt8](repeating: Self.far, count: (deepest + 1) * width)
    for column in 0...min(pattern.count, reach) { rows[column] = UInt8(column) }
    // By depth: the least of the row, and the fewest errors of the pattern so far.
    var least = [UInt8](repeating: 0, count: deepest + 1)
    var fewest = [UInt8](repeating: Self.far, count: deepest + 1)
    if pattern.count <= reach { fewest[0] = UInt8(pattern.count) }
    var ready = 0
    var dead = Int.max
    rows.withUnsafeMutableBufferPointer { rows in
      for word in 0..<words {
        let common = shared(word)
        if common < dead { dead = .max }
        ready = min(ready, common)
        guard isWanted(word) else { continue }
        let length = length(word)
        if dead == .max {
          let end = min(length, deepest)
          var depth = ready
          while depth < end {
            depth += 1
            fill(rows, depth, letter(word, depth - 1), depth > 1 ? letter(word, depth - 2) : 0)
            let row = depth * width
            least[depth] = Self.far
            // Behind the pattern's end there is nothing but too far.
            let first = max(0, depth - reach)
            let last = min(pattern.count, depth + reach)
            if first <= last {
              for column in first...last { least[depth] = min(least[depth], rows[row + column]) }
            }
            fewest[depth] = min(fewest[depth - 1], rows[row + pattern.count])
            if Int(least[depth]) > reach, Int(least[depth - 1]) > reach - 1 {
              dead = depth
              break
            }
          }
          ready = depth
        }
        let depth = min(ready, length)
        if dead == .max, depth == length, Int(rows[depth * width + pattern.count]) <= whole {
          body(word, Found(errors: Int(rows[depth * width + pattern.count]), isPart: false))
        } else if part > 0, length > pattern.count, Int(fewest[depth]) <= part {
          body(word, Found(errors: Int(fewest[depth]), isPart: true))
        }
      }
    }
  }

  /// Fills the row of a depth from the two before it.
  private func fill(
    _ rows: UnsafeMutableBufferPointer<UInt8>, _ depth: Int, _ letter: UInt8, _ before: UInt8
  ) {
    let row = depth * width
    let above = row - width
    let first = max(1, depth - reach)
    let last = min(pattern.count, depth + reach)
    rows[row + pattern.count] = Self.far
    rows[row] = depth <= reach ? UInt8(depth) : Self.far
    if first > 1, first - 1 <= pattern.count { rows[row + first - 1] = Self.far }
    guard first <= last else { return }
    for column in first...last {
      let cost: UInt8 = pattern[column - 1] == letter ? 0 : 1
      var value = min(rows[above + column] + 1, rows[row + column - 1] + 1)
      value = min(value, rows[above + column - 1] + cost)
      if depth > 1, column > 1, pattern[column - 2] == letter, pattern[column - 1] == before {
        value = min(value, rows[above - width + column - 2] + 1)
      }
      rows[row + column] = min(value, Self.far)
    }
    rows[row + last + 1] = Self.far
  }
}
