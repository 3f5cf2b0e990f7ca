import Foundation

/// Catalogue files of made-up insatser.
enum Cards {
  /// A YAML file for one municipality.
  static func yaml(_ cards: [String], municipality: String = "malmo") -> String {
    "katalog: \(municipality)\ninsatser:\n" + cards.joined()
  }

  /// One card; `more` are further lines such as `syfte: Text`.
  static func card(_ id: String, _ name: String = "Provinsats", _ more: [String] = []) -> String {
    let lines = [
      "namn: \"\(name)\"", "typ: T08", "klassning: egen", "regi: okand", "status: okand",
      "kallor: [prov.txt]",
    ]
    return "  - id: \(id)\n" + (lines + more).map { "    \($0)\n" }.joined()
  }

  /// A CSV file as Excel in Sweden saves it: Windows-1252, semicolons, CRLF.
  static func excel(_ rows: [String]) -> [UInt8] {
    let text = rows.joined(separator: "\r\n") + "\r\n"
    return Array(text.data(using: .windowsCP1252) ?? Data())
  }
}

extension Home {
  /// The bytes of the store, for seeing that nothing has changed; nil where there is none.
  var storeBytes: [UInt8]? { try? Home.bytes(storeFile) }

  /// The same without SQLite's count of transactions, which one that stored nothing raises too
  /// (SQLite file format 1.3.7 and 1.3.17).
  var storeContent: [UInt8]? {
    guard var bytes = storeBytes else { return nil }
    for start in [24, 92] { bytes.replaceSubrange(start..<(start + 4), with: [0, 0, 0, 0]) }
    return bytes
  }

  /// All cards of the store.
  func cards() throws -> [JSON] { try run(["exportera", "--format", "json"]).json().items }

  func card(_ id: String) throws -> JSON { try run(["visa", id, "--format", "json"]).json() }
}
