/// Finds the cards that hold some words side by side in one text, in this order, as quotes ask. The
/// words may be other forms; the last may be unfinished while the quote is open.
struct QuoteFinder {
  private let storage: IndexStorage
  private let view: IndexView
  private let graders: [WordGrader]
  private let candidates: BitSet
  private let isOpen: Bool

  init(storage: IndexStorage, view: IndexView, words: [WordAnswer], isOpen: Bool) {
    self.storage = storage
    self.view = view
    self.isOpen = isOpen
    graders = words.map { WordGrader(query: $0.unit.word) }
    var candidates = BitSet(count: view.cardCount, full: true)
    for word in words { candidates.formIntersection(word.layers.answering) }
    self.candidates = candidates
  }

  var cards: BitSet {
    var found = BitSet(count: view.cardCount)
    let fields = FieldText(catalogue: storage.catalogue)
    candidates.forEach { card in
      var holds = false
      fields.forEach(storage.insats(card, view)) { _, text in
        if !holds { holds = self.holds(LetterText(text)) }
      }
      if holds { found.insert(card) }
    }
    return found
  }

  private func holds(_ text: LetterText) -> Bool {
    let words = text.words
    guard words.count >= graders.count else { return false }
    return WordGrader.withTarget(text.codes) { target in
      (0...(words.count - graders.count)).contains { start in
        graders.indices.allSatisfy { index in
          var target = target
          target.word = words[start + index]
          let grade = graders[index].grade(target, at: target.word.lowerBound)
          return fits(grade, index, target.word.count)
        }
      }
    }
  }

  private func fits(_ grade: Grade?, _ index: Int, _ letters: Int) -> Bool {
    guard let grade else { return false }
    let isLast = index == graders.count - 1
    if isOpen, isLast { return grade.kind != .inside }
    let isFoldedWhole = grade.kind == .folded && grade.letters.count == letters
    return grade.kind == .exact || grade.kind == .inflected || isFoldedWhole
  }
}
