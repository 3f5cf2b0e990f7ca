/// One step in a card's history: who changed what, and when.
package struct CatalogueRevision: Codable, Hashable, Sendable {
  package var id: InsatsID
  /// Counts from 1 for each card.
  package var version: Int
  /// Seconds since 1970 UTC.
  package var at: Int
  /// The user's name in the program.
  package var by: String
  package var change: CatalogueChange.Sort
  package var fields: [InsatsField]

  package init(
    id: InsatsID, version: Int, at: Int, by: String, change: CatalogueChange.Sort,
    fields: [InsatsField]
  ) {
    self.id = id
    self.version = version
    self.at = at
    self.by = by
    self.change = change
    self.fields = fields
  }
}
