package import Domain

/// One hit of a search, as the command line writes it.
package struct SearchHitRow: Sendable {
  package struct Match: Sendable {
    /// Where the match is, a raw value of `InsatsField` or another word of docs/cli.md.
    package var field: String
    /// The text that matched.
    package var text: String

    package init(field: String, text: String) {
      self.field = field
      self.text = text
    }
  }

  package var insats: Insats
  package var matches: [Match]

  package init(insats: Insats, matches: [Match]) {
    self.insats = insats
    self.matches = matches
  }
}
