package import Foundation

/// Files to import, and what their cards are.
package struct CatalogueFiles: Codable, Hashable, Sendable {
  package struct File: Codable, Hashable, Sendable {
    /// Without folders; its ending says whether it is `yaml`, `yml`, `csv` or `json`.
    package var name: String
    package var bytes: Data

    package init(name: String, bytes: Data) {
      self.name = name
      self.bytes = bytes
    }
  }

  package enum Scope: String, Codable, CaseIterable, Sendable {
    /// All insatser of the municipalities that occur in the files: theirs that are missing are
    /// ended.
    case whole = "hel"
    /// Some insatser: others are left alone.
    case part = "del"
  }

  package var files: [File]
  package var scope: Scope
  /// Works everything out and stores nothing.
  package var isDryRun: Bool

  package init(files: [File], scope: Scope, isDryRun: Bool = false) {
    self.files = files
    self.scope = scope
    self.isDryRun = isDryRun
  }
}
