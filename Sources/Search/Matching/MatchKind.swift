/// How a word of the query and a word of a card belong together, best first.
package enum MatchKind: String, CaseIterable, Sendable {
  /// The same letters.
  case exact
  /// Another form: *insatser* and *insats*.
  case inflected
  /// A word or phrase of the same synonym group: *sfi* and *svenska för invandrare*.
  case synonym
  /// The beginning of a longer word: *språkpr* and *språkpraktik*.
  case prefix
  /// The end of a compound: *träning* and *arbetsträning*.
  case compoundEnd
  /// Somewhere inside a word: *praktik* and *språkpraktikplats*.
  case inside
  /// Right but for dots and rings: *foraldra* and *föräldra*.
  case folded
  /// One or two typing errors: *jobspår* and *jobbspår*.
  case typo
  /// Many letters in common, when nothing better was found.
  case overlap
}
