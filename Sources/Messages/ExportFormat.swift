package import Foundation

/// The forms the catalogue can be written in.
package enum ExportFormat: String, Codable, CaseIterable, Sendable {
  /// One file, as people edit it.
  case yaml
  /// One file, for Excel.
  case csv
  /// One file.
  case json
}

/// A file the Engine made; writing it is the program's matter.
package struct ExportedFile: Codable, Hashable, Sendable {
  /// Without folders.
  package var name: String
  package var bytes: Data

  package init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }
}
