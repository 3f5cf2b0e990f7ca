/// A group of people an insats is meant for (målgrupp). Groups form a hierarchy.
package struct TargetGroup: Codable, Hashable, Sendable, Identifiable {
  package var key: TargetGroupKey
  package var name: String
  /// The group this one belongs to; `nil` at the top.
  package var parent: TargetGroupKey?
  package var validity: Validity
  /// Where the row comes from: a source, or `egen lista`.
  package var source: String
  /// Other words people use for it, found by the search and the query language.
  package var synonyms: [String]
  package var help: String?

  package var id: TargetGroupKey { key }

  package init(
    key: TargetGroupKey, name: String, parent: TargetGroupKey? = nil,
    validity: Validity = Validity(), source: String, synonyms: [String] = [], help: String? = nil
  ) {
    self.key = key
    self.name = name
    self.parent = parent
    self.validity = validity
    self.source = source
    self.synonyms = synonyms
    self.help = help
  }
}
