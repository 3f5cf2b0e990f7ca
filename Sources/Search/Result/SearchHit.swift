package import Domain

/// One card found.
package struct SearchHit: Hashable, Sendable, Identifiable {
  package let id: InsatsID
  /// Comparable within one search only; 0 without free words.
  package let score: Int
  /// Why it was found: the best field for each word, names first. Empty without free words, and
  /// beyond the number of hits that reasons were asked for.
  package let reasons: [MatchReason]
}
