/// A part of the query that a card answers with its words, or with something that stands for them
/// all.
struct QuerySegment: Hashable, Sendable {
  /// The words, every one required.
  var units: [Unit]
  /// Other words or phrases that do as well as all of the words together.
  var synonyms: [Synonym] = []
  /// The words written together, when that is a word of the index: *cykel verkstad*.
  var joined: QueryWord?
  /// The words as they were typed.
  var text: String
  /// Whether they must stand side by side, as quotes ask; `isOpen` while the last is being typed.
  var quote: Quote?
  /// Whether one typed word was cut into the words.
  var isCut = false

  struct Unit: Hashable, Sendable {
    var word: QueryWord
    /// Other words or phrases that do as well.
    var synonyms: [Synonym] = []
  }

  enum Synonym: Hashable, Sendable {
    case word(QueryWord)
    case phrase(Int)
  }

  enum Quote: Hashable, Sendable { case open, closed }
}
