/// What an import does to one card.
package struct CatalogueChange: Codable, Hashable, Sendable {
  package enum Sort: String, Codable, Hashable, Sendable, CaseIterable {
    case new = "ny"
    case changed = "andrad"
    /// In the store but no longer in the file: set to ended, never deleted.
    case closed = "stangd"
  }

  package var id: InsatsID
  package var name: String
  package var sort: Sort
  /// The fields that differ, in field order; empty for new cards.
  package var fields: [InsatsField]

  package init(id: InsatsID, name: String, sort: Sort, fields: [InsatsField] = []) {
    self.id = id
    self.name = name
    self.sort = sort
    self.fields = fields
  }
}
