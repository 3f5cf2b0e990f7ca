/// The sections of an index as typed memory; see `IndexSection`. Only lives in
/// `IndexBytes.withView`.
struct IndexView {
  let cardCount: Int
  let wordCount: Int
  let termCount: Int
  let order: UnsafeBufferPointer<UInt32>
  let nameWords: UnsafeBufferPointer<UInt8>
  let letters: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>
  let starts: UnsafeBufferPointer<UInt32>
  let plain: UnsafeBufferPointer<UInt32>
  let plainShared: UnsafeBufferPointer<UInt8>
  let traits: UnsafeBufferPointer<TermTraits>
  let backward: UnsafeBufferPointer<UInt32>
  let backwardShared: UnsafeBufferPointer<UInt8>
  let trigramStarts: UnsafeBufferPointer<UInt32>
  let trigrams: UnsafeBufferPointer<UInt32>
  let termStarts: UnsafeBufferPointer<UInt32>
  let cards: UnsafeBufferPointer<UInt32>
  let denseStarts: UnsafeBufferPointer<UInt32>
  let denseTerms: UnsafeBufferPointer<UInt32>
  let denseBits: UnsafeBufferPointer<UInt64>

  init(_ bytes: UnsafeRawBufferPointer) {
    func section<Value>(_ section: IndexSection) -> UnsafeBufferPointer<Value> {
      let place = (6 + 2 * section.rawValue) * 8
      let start = Int(bytes.load(fromByteOffset: place, as: UInt64.self))
      let count = Int(bytes.load(fromByteOffset: place + 8, as: UInt64.self))
      return UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count)])
        .assumingMemoryBound(to: Value.self)
    }
    cardCount = Int(bytes.load(fromByteOffset: 16, as: UInt64.self))
    wordCount = Int(bytes.load(fromByteOffset: 24, as: UInt64.self))
    termCount = wordCount + Int(bytes.load(fromByteOffset: 32, as: UInt64.self))
    order = section(.order)
    nameWords = section(.nameWords)
    letters = section(.letters)
    folded = section(.folded)
    starts = section(.starts)
    plain = section(.plain)
    plainShared = section(.plainShared)
    traits = section(.traits)
    backward = section(.backward)
    backwardShared = section(.backwardShared)
    trigramStarts = section(.trigramStarts)
    trigrams = section(.trigrams)
    termStarts = section(.termStarts)
    cards = section(.cards)
    denseStarts = section(.denseStarts)
    denseTerms = section(.denseTerms)
    denseBits = section(.denseBits)
  }

  /// UInt64s in a set of cards.
  var bitWords: Int { (cardCount + 63) / 64 }

  /// The place of a word in `letters` and `folded`.
  func range(of word: Int) -> Range<Int> { Int(starts[word])..<(Int(starts[word + 1]) - 1) }

  func target(_ word: Int) -> WordGrader.Target {
    WordGrader.Target(
      letters: letters, folded: folded, word: range(of: word), rarity: traits[word].rarity)
  }

  /// The cards of consecutive terms in a field class, but for the dense ones: places in `cards`.
  func sparse(_ terms: Range<Int>, _ fieldClass: FieldClass) -> Range<Int> {
    let row = fieldClass.rawValue * (termCount + 1)
    return Int(termStarts[row + terms.lowerBound])..<Int(termStarts[row + terms.upperBound])
  }

  /// The dense ones of consecutive terms in a field class: places in `denseTerms`.
  func dense(_ terms: Range<Int>, _ fieldClass: FieldClass) -> Range<Int> {
    let all = Int(denseStarts[fieldClass.rawValue])..<Int(denseStarts[fieldClass.rawValue + 1])
    let first = firstIndex(in: all) { Int(denseTerms[$0]) >= terms.lowerBound }
    let end = firstIndex(in: first..<all.upperBound) { Int(denseTerms[$0]) >= terms.upperBound }
    return first..<end
  }

  /// The bits of a place in `denseTerms`.
  func bits(_ dense: Int) -> UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(rebasing: denseBits[(dense * bitWords)..<((dense + 1) * bitWords)])
  }

  /// The first of ascending places for which something holds, by halving.
  func firstIndex(in places: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var low = places.lowerBound
    var high = places.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
