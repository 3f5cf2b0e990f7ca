package import Domain

/// What an import did, or would do.
package struct ImportReport: Codable, Hashable, Sendable {
  /// New and changed cards in the order of the files, then ended ones.
  package var changes: [CatalogueChange]
  /// How many cards the files hold.
  package var read: Int
  /// How many providers they hold.
  package var providers: Int
  package var isDryRun: Bool
  /// The catalogue's version afterwards.
  package var version: Int

  package init(
    changes: [CatalogueChange], read: Int, providers: Int, isDryRun: Bool, version: Int
  ) {
    self.changes = changes
    self.read = read
    self.providers = providers
    self.isDryRun = isDryRun
    self.version = version
  }
}
