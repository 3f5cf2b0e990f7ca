/// A typed word that no card has, searched as two.
struct CutWord: Hashable, Sendable {
  var word: String
  var first: String
  var second: String
}
