package import Domain

/// What is searched for: free words and facets.
///
/// `text` has no spaces at its ends and single spaces between words, as
/// `QueryLanguage.parse` leaves it; other spacing finds the same cards.
package struct SearchQuery: Hashable, Sendable {
  /// Free words; a card must answer each of them.
  package var text: String
  package var filter: CatalogueFilter

  package init(text: String = "", filter: CatalogueFilter = CatalogueFilter()) {
    self.text = text
    self.filter = filter
  }
}
