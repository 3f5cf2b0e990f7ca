import TestSupport
import Testing

@testable import Search

@Suite struct EditDistanceTests {
  /// The textbook table for optimal string alignment, last row.
  private func table(_ pattern: [UInt8], _ word: [UInt8], anchored: Bool) -> [Int] {
    var rows = [[Int]](
      repeating: [Int](repeating: 0, count: word.count + 1), count: pattern.count + 1)
    for row in 0...pattern.count {
      for column in 0...word.count {
        if row == 0 {
          rows[0][column] = anchored ? column : 0
        } else if column == 0 {
          rows[row][0] = row
        } else {
          let same = pattern[row - 1] == word[column - 1]
          var best = min(
            rows[row - 1][column] + 1, rows[row][column - 1] + 1,
            rows[row - 1][column - 1] + (same ? 0 : 1))
          if row > 1, column > 1, pattern[row - 1] == word[column - 2],
            pattern[row - 2] == word[column - 1]
          {
            best = min(best, rows[row - 2][column - 2] + 1)
          }
          rows[row][column] = best
        }
      }
    }
    return rows[pattern.count]
  }

  @Test(arguments: [UInt64](1...20))
  func `the bit-parallel distance equals the textbook's`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let letters = Array("abcd".utf8)
      let pattern = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        letters.randomElement(using: &numbers) ?? 0
      }
      let word = (0..<Int.random(in: 1...15, using: &numbers)).map { _ in
        letters.randomElement(using: &numbers) ?? 0
      }
      for anchored in [true, false] {
        let last = table(pattern, word, anchored: anchored)
        let found = word.withUnsafeBufferPointer {
          EditDistance(pattern).distances(to: $0, 0..<word.count, anchored: anchored)
        }
        #expect(found.whole == last.last)
        #expect(found.part == last.min())
      }
    }
  }

  private func grade(_ typed: String, _ word: String, inParts: Bool) -> Grade? {
    let misspelling = Misspelling(Letters.fold(LetterText(typed).codes))
    return WordGrader.withTarget(LetterText(word).codes) {
      misspelling.grade($0.folded, $0.word, inParts: inParts)
    }
  }

  @Test(arguments: [
    ("jobspår", "jobbspår"), ("missburk", "missbruk"), ("språkhinnder", "språkhinder"),
    ("budgetrådgiving", "budgetrådgivning"), ("ksuldrådgivnig", "skuldrådgivning"),
    ("pratkik", "praktik"), ("rabete", "arbete"), ("srbete", "arbete"), ("stöf", "stöd"),
  ])
  func `typing errors are forgiven`(typed: String, word: String) {
    #expect(grade(typed, word, inParts: true)?.kind == .typo)
  }

  @Test(arguments: [
    ("stf", "stöd"), ("stfp", "stöd"), ("prktk", "praktik"), ("spårkindr", "språkhinder"),
    ("abcdefgh", "språkhinder"),
  ])
  func `too many errors are not`(typed: String, word: String) {
    #expect(grade(typed, word, inParts: true) == nil)
  }

  @Test(arguments: [("träninng", "arbetsträning"), ("arbetstärn", "arbetsträning")])
  func `errors are forgiven in a part of a longer word`(typed: String, word: String) throws {
    let inPart = try #require(grade(typed, word, inParts: true))
    #expect(inPart.value < Grading.typo(errors: 1))
    #expect(grade(typed, word, inParts: false) == nil)
  }
}
