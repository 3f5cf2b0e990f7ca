import Domain

/// Collects which words stand where while the index is built. Cards come in the order of
/// `IndexSection.order`.
struct IndexBuilder {
  let synonyms: Synonyms
  private(set) var words = WordTable()
  /// Word number and field class (three low bits) of each word of each card, each word once.
  private(set) var found: [UInt32] = []
  /// Where each card begins in `found`; one more than cards.
  private(set) var cardStarts: [Int] = [0]
  private(set) var phrases: [PhraseFound] = []
  /// Where each word of the card being read stands in `found`; older places are below its start.
  private var places: [Int32] = []
  private var cardStart: Int32 = 0
  private var cutter = WordCutter()

  struct PhraseFound {
    var phrase: Int
    var card: Int
    var fieldClass: FieldClass
  }

  init(synonyms: Synonyms) { self.synonyms = synonyms }

  var cardCount: Int { cardStarts.count - 1 }

  /// Adds a text of the card being read.
  mutating func add(_ text: String, _ place: Place) {
    cutter.read(text)
    let fieldClass = place.fieldClass
    var isFirst = place.field == .name
    cutter.codes.withUnsafeBytes { codes in
      for word in cutter.words {
        add(words.number(of: codes, word), isFirst ? .nameStart : fieldClass)
        isFirst = false
      }
    }
    if cutter.hasHyphen { addCompounds(place) }
    synonyms.forEachPhrase(in: cutter.codes, cutter.words) { phrase, _ in
      phrases.append(PhraseFound(phrase: phrase, card: cardCount, fieldClass: fieldClass))
    }
  }

  /// Ends the card being read.
  mutating func endCard() {
    cardStarts.append(found.count)
    cardStart = Int32(truncatingIfNeeded: found.count)
  }

  private mutating func addCompounds(_ place: Place) {
    for compound in CompoundReader.compounds(of: cutter.codes, cutter.words) {
      let starts = place.field == .name && compound.pieces.first == cutter.words.first
      let number = words.number(of: compound.letters)
      add(number, starts ? .nameStart : place.fieldClass)
    }
  }

  private mutating func add(_ word: Int, _ fieldClass: FieldClass) {
    let entry = UInt32(truncatingIfNeeded: word) << 3 | UInt32(fieldClass.rawValue)
    if word == places.count { places.append(-1) }
    let place = places[word]
    if place >= cardStart {
      // The lower class counts more, and the word is the same.
      if entry < found[Int(place)] { found[Int(place)] = entry }
    } else {
      places[word] = Int32(truncatingIfNeeded: found.count)
      found.append(entry)
    }
  }
}
