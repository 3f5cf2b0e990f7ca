package import Domain

/// What a search found, the best first.
package struct SearchAnswer: Codable, Hashable, Sendable {
  package struct Hit: Codable, Hashable, Sendable {
    package var insats: Insats
    /// Why it was found, the most telling field first; empty when only facets were given.
    package var matches: [Match]

    package init(insats: Insats, matches: [Match]) {
      self.insats = insats
      self.matches = matches
    }
  }

  package struct Match: Codable, Hashable, Sendable {
    package var field: InsatsField
    /// The field's text, or a part of it round the match.
    package var text: String

    package init(field: InsatsField, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// How many were found, also those beyond the limit.
  package var total: Int
  package var hits: [Hit]
  /// What the user should know about the line.
  package var notes: [SearchNote]

  package init(total: Int, hits: [Hit], notes: [SearchNote]) {
    self.total = total
    self.hits = hits
    self.notes = notes
  }
}
