/// A kind of insats (insatstyp): T00–T15 and the parent `praktik`.
package struct InsatsKind: Codable, Hashable, Sendable, Identifiable {
  package var key: KindKey
  package var name: String
  /// Three letters for the column head of the map, unique.
  package var abbreviation: String
  /// The kind this one belongs to; `nil` at the top.
  package var parent: KindKey?
  /// The work type of Kommunal arbetsmarknadsstatistik (KAS), or `nil` where there is none.
  package var kas: String?
  package var validity: Validity
  /// Where the row comes from: a source, or `egen lista`.
  package var source: String
  package var synonyms: [String]

  package var id: KindKey { key }

  package init(
    key: KindKey, name: String, abbreviation: String, parent: KindKey? = nil, kas: String? = nil,
    validity: Validity = Validity(), source: String, synonyms: [String] = []
  ) {
    self.key = key
    self.name = name
    self.abbreviation = abbreviation
    self.parent = parent
    self.kas = kas
    self.validity = validity
    self.source = source
    self.synonyms = synonyms
  }
}
