package import Domain

/// Everything the Engine can be asked for. In process today, over a socket later: the same
/// values.
package enum Request: Codable, Hashable, Sendable {
  /// What store this is and who the caller is.
  case status
  /// The little the map needs, quickly.
  case map
  /// The whole catalogue with its lists, for a snapshot in the program.
  case catalogue
  case card(InsatsID)
  /// A search line in the query language; `limit` bounds the hits, `nil` gives all.
  case search(line: String, limit: Int?)
  /// Two or three cards side by side.
  case compare([InsatsID])
  /// Who changed what in a card, and when.
  case history(InsatsID)
  /// Brings the catalogue in step with files.
  case importCatalogue(CatalogueFiles)
  /// The whole catalogue as files, ended insatser too.
  case export(ExportFormat)
  /// Goes through the store for faults.
  case check

  /// Which request it is, without what it carries.
  package var kind: RequestKind {
    switch self {
    case .status: .status
    case .map: .map
    case .catalogue: .catalogue
    case .card: .card
    case .search: .search
    case .compare: .compare
    case .history: .history
    case .importCatalogue: .importCatalogue
    case .export: .export
    case .check: .check
    }
  }
}
