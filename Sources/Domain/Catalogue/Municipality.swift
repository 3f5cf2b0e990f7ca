/// A municipality whose insatser the catalogue holds.
package struct Municipality: Codable, Hashable, Sendable, Identifiable {
  package var key: MunicipalityKey
  package var name: String
  /// Four digits (SCB), such as `1283`.
  package var code: String

  package var id: MunicipalityKey { key }

  package init(key: MunicipalityKey, name: String, code: String) {
    self.key = key
    self.name = name
    self.code = code
  }
}
