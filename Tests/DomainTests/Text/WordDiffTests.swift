import Testing

@testable import Domain

/// Word by word, what differs between two texts.
struct WordDiffTests {
  private static func shown(_ old: String, _ new: String) -> String {
    WordDiff.runs(from: old, to: new).map { run in
      switch run.change {
      case .kept: run.text
      case .removed: "[-\(run.text)-]"
      case .added: "{+\(run.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("", "", ""),
    ("samma text", "samma text", "samma text"),
    ("", "ny text", "{+ny text+}"),
    ("gammal text", "", "[-gammal text-]"),
    ("ett två tre", "ett fyra tre", "ett [-två-]{+fyra+} tre"),
    ("ett två tre fyra", "ett fem sex fyra", "ett [-två tre-]{+fem sex+} fyra"),
    ("ett två", "ett två tre", "ett två{+ tre+}"),
    (
      "Vill börja. Har barn.", "Vill gärna börja. Har två barn.",
      "Vill {+gärna +}börja. Har{+ två+} barn."
    ),
    // The same å in one scalar and in two is no change.
    ("går på kurs", "ga\u{30A}r på kurs", "ga\u{30A}r på kurs"),
    ("rad ett\nrad två", "rad ett\nrad tre", "rad ett\nrad [-två-]{+tre+}"),
  ])
  func `runs tell what was kept, removed and added`(old: String, new: String, told: String) {
    #expect(Self.shown(old, new) == told)
  }

  @Test
  func `kept with added is the new text, kept with removed the old, for any two texts`() {
    var numbers = SystemRandomNumberGenerator()
    let words = ["a", "b", "å", " ", "  ", "\n", "ord", "👩‍👩‍👧", "c."]
    for _ in 0..<500 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...14, using: &numbers)).compactMap { _ in
          words.randomElement(using: &numbers)
        }.joined()
      }
      let runs = WordDiff.runs(from: texts[0], to: texts[1])
      #expect(runs.filter { $0.change != .added }.map(\.text).joined() == texts[0])
      #expect(runs.filter { $0.change != .removed }.map(\.text).joined() == texts[1])
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.change != $1.change })
    }
  }

  @Test
  func `a text too long to compare word by word is told as one change between its ends`() {
    let old = "först " + (0..<3_000).map { "a\($0)" }.joined(separator: " ") + " sist"
    let new = "först " + (0..<3_000).map { "b\($0)" }.joined(separator: " ") + " sist"
    #expect(
      WordDiff.runs(from: old, to: new).map(\.change) == [.kept, .removed, .added, .kept])
  }
}
