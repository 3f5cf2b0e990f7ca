package import Domain

/// What an import did, or would do.
package struct ImportReport: Codable, Hashable, Sendable {
  /// New and changed cards in the order of the files, then ended ones.
  package var changes: [CatalogueChange]
  /// How many cards the files hold.
  package var read: Int
  package var isDryRun: Bool
  /// The catalogue's version afterwards.
  package var version: Int

  package init(changes: [CatalogueChange], read: Int, isDryRun: Bool, version: Int) {
    self.changes = changes
    self.read = read
    self.isDryRun = isDryRun
    self.version = version
  }
}
