import Domain

/// A card as history keeps it: the whole card as JSON, the same text for the same card.
///
/// The text is digested into the card's event, so its form must not change: a test pins it, and
/// a migration that adds a field writes a new revision of every card.
struct CardSnapshot: Codable {
  /// The card without its practice fields, whose order in a set is not fixed.
  var card: Insats
  var practiceFields: [InsatsField]

  init(_ card: Insats) {
    self.card = card
    self.card.practiceFields = []
    practiceFields = card.practiceFields.sorted { $0.rawValue < $1.rawValue }
  }

  /// - Throws: `forbiddenText` when a text holds NUL, at which SQLite would cut it.
  static func text(_ card: Insats) throws -> String {
    let text = try CanonicalJSON.text(CardSnapshot(card))
    if text.contains("\\u0000") { throw StoreError.forbiddenText(card.id) }
    return text
  }
}

/// What a card's event says; ties the event to the row of history.
struct CardSeal: Codable, Hashable {
  var version: Int
  var fields: [InsatsField]
  /// Digest of the snapshot's text.
  var snapshot: String
}
