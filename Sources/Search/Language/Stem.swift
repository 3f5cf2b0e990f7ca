/// What may be the unchanging part of a query word.
struct Stem: Hashable, Sendable {
  var letters: [UInt8]
  var folded: [UInt8]
  /// Which endings the other forms take.
  var endings: Forms
  /// Whether it also stands for the first part of compounds and the inside of words.
  var opensCompounds: Bool

  enum Forms: Hashable, Sendable {
    case all
    /// Only `-er` and its forms: *städ-er* from *stad*.
    case umlautPlural
  }

  init(_ letters: [UInt8], endings: Forms = .all, opensCompounds: Bool = true) {
    self.letters = letters
    self.folded = Letters.fold(letters)
    self.endings = endings
    self.opensCompounds = opensCompounds
  }
}
