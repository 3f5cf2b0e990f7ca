/// How far the matcher had to go to find anything for a word.
enum MatchWay: Hashable, Sendable {
  case spelled
  /// Also words of names and keywords with a typing error.
  case misspelledKeys
  /// Only words with a typing error, anywhere.
  case misspelledAnywhere
  /// Only words of names and keywords with many letters in common.
  case overlap
}
