import Domain

/// A text of a card, read for finding what was matched in it.
struct CardText {
  let place: Place
  let text: String
  let read: LetterText
  let folded: [UInt8]
  let words: [Range<Int>]

  init(_ text: String, at place: Place) {
    self.place = place
    self.text = text
    read = LetterText(text)
    folded = Letters.fold(read.codes)
    words = read.words
  }

  /// The class of a word of the text.
  func fieldClass(_ index: Int) -> FieldClass {
    place.field == .name && index == 0 ? .nameStart : place.fieldClass
  }

  /// Calls `body` with each word and compound as a target, its class and where its letters stand.
  func forEachWord(_ body: (WordGrader.Target, FieldClass, [Range<Int>]) -> Void) {
    read.codes.withUnsafeBufferPointer { letters in
      folded.withUnsafeBufferPointer { folded in
        for (index, word) in words.enumerated() {
          let target = WordGrader.Target(letters: letters, folded: folded, word: word)
          body(target, fieldClass(index), [word])
        }
      }
    }
    for compound in CompoundReader.compounds(of: read.codes, words) {
      let starts = compound.pieces.first == words.first
      WordGrader.withTarget(compound.letters) {
        body($0, starts ? fieldClass(0) : place.fieldClass, compound.pieces)
      }
    }
  }
}
