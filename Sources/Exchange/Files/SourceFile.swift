package import Foundation

/// A file somebody gave the program: its name without folders, and its bytes.
package struct SourceFile: Sendable {
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, data: Data) { self.init(name: name, bytes: Array(data)) }

  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// The largest file read, in bytes; larger ones are refused unread.
  package static let sizeLimit = 20_000_000
}
