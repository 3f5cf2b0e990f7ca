package import Foundation

/// The search index of a large catalogue in a file beside the store (`sokindex`), so that it is
/// mapped and not built at every start. What is in it can always be built anew from the catalogue,
/// and says itself whether it is whole and of which catalogue.
package struct IndexFile: Sendable {
  private let directory: StoreDirectory

  init(_ directory: StoreDirectory) { self.directory = directory }

  /// The mapped file.
  /// - Returns: `nil` when there is none that only the user can reach.
  package func read() -> Data? {
    guard (try? directory.check()) != nil else { return nil }
    return try? Data(contentsOf: URL(filePath: directory.searchIndex), options: .alwaysMapped)
  }

  /// Replaces the file; one that is mapped stays as it was for who has mapped it.
  /// - Returns: whether it could be written; when not, the next start builds the index.
  @discardableResult
  package func write(_ bytes: Data) -> Bool {
    SystemCall.remove(directory.unfinishedIndex)
    return SystemCall.makeFile(directory.unfinishedIndex, content: Array(bytes))
      && SystemCall.replace(directory.searchIndex, with: directory.unfinishedIndex)
  }
}

extension CatalogueStore {
  /// `nil` for a store in memory.
  package var indexFile: IndexFile? { directory.map(IndexFile.init) }
}
