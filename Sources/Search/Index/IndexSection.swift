/// The parts of an index in bytes, in the order they stand there. `Term` is a word of the
/// vocabulary or, behind them, a phrase of the synonyms; `card` is a place in `order`.
enum IndexSection: Int, CaseIterable {
  /// Places in the catalogue (UInt32), cards with a short heading first: ties go to them.
  case order
  /// How many words the name of each card has, small ones not counted (UInt8).
  case nameWords
  /// Every word after a separator, sorted by codes (UInt8).
  case letters
  /// The same places, without dots and rings.
  case folded
  /// Where each word begins in `letters` (UInt32); one more than words.
  case starts
  /// The words without digits, ascending (UInt32): what may have been misspelt.
  case plain
  /// How many letters each has in common with the one before (UInt8).
  case plainShared
  /// A `TermTraits` a term.
  case traits
  /// The words without digits of names and keywords, sorted from their last letter (UInt32).
  case backward
  /// How many last letters each has in common with the one before (UInt8).
  case backwardShared
  /// Where the words of each trigram begin in `trigrams` (UInt32).
  case trigramStarts
  /// Words, ascending, by the trigrams in them (UInt32).
  case trigrams
  /// By field class and term, where its cards begin in `cards` (UInt32).
  case termStarts
  /// Cards, ascending (UInt32).
  case cards
  /// By field class, where its terms begin in `denseTerms` (UInt32).
  case denseStarts
  /// Terms that so many cards have that a bit a card takes less room (UInt32).
  case denseTerms
  /// Their bits, one set after the other (UInt64).
  case denseBits
}
