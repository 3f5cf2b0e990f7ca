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
  /// By card, see `IndexSection.nameWords`.
  private(set) var nameWords: [UInt8] = []
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
    if place.field == .name { countNameWords() }
    if cutter.hasHyphen { addCompounds(place) }
    synonyms.forEachPhrase(in: cutter.codes, cutter.words) { phrase, places in
      let starts = place.field == .name && places.first == cutter.words.first
      phrases.append(
        PhraseFound(
          phrase: phrase, card: cardCount, fieldClass: starts ? .nameStart : fieldClass))
    }
  }

  /// Adds the cards of another builder behind the own ones.
  mutating func append(_ other: IndexBuilder) {
    let padded = other.words.letters + [UInt8](repeating: 0, count: WordTable.padding)
    let numbers = padded.withUnsafeBytes { letters in
      (0..<other.words.count).map { number in
        UInt32(words.number(of: letters, other.words.range(number)))
      }
    }
    let cards = cardCount
    let places = found.count
    found.reserveCapacity(places + other.found.count)
    for entry in other.found { found.append(numbers[Int(entry >> 3)] << 3 | entry & 7) }
    cardStarts += other.cardStarts.dropFirst().map { places + $0 }
    nameWords += other.nameWords
    phrases += other.phrases.map {
      PhraseFound(phrase: $0.phrase, card: cards + $0.card, fieldClass: $0.fieldClass)
    }
  }

  /// Ends the card being read.
  mutating func endCard() {
    cardStarts.append(found.count)
    cardStart = Int32(truncatingIfNeeded: found.count)
  }

  private mutating func countNameWords() {
    let count = cutter.words.count { !StopWords.contains(Array(cutter.codes[$0])) }
    nameWords.append(UInt8(clamping: count))
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
