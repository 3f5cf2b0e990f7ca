/// Who says something on a card.
package enum Origin: String, Codable, CaseIterable, Sendable {
  /// Our own classification; no source says it.
  case own = "egen"
  /// The card's source says it.
  case source = "kalla"
}
