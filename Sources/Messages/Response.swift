package import Domain

/// The Engine's answers, one case a kind of request.
package enum Response: Codable, Sendable {
  case status(StoreStatus)
  case map(MapSnapshot)
  case catalogue(CatalogueSnapshot)
  case card(Insats)
  case search(SearchAnswer)
  /// In the order asked for.
  case compare([Insats])
  /// Oldest first.
  case history([CatalogueRevision])
  case imported(ImportReport)
  case exported([ExportedFile])
  /// Empty when all is well.
  case checked([CheckFault])
}
