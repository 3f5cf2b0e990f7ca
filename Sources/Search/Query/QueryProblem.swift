/// Something in the search line that could not be read. The rest is searched all the same.
package enum QueryProblem: Hashable, Sendable {
  /// A word with a colon that is nearly a facet; it is searched as a word.
  case unknownFacet(name: String, near: [Facet])
  /// A facet without a value, as while typing.
  case unfinished(Facet)
  /// No value of the facet is called so.
  case unknownValue(Facet, value: String, near: [FacetValue])
  /// Several values begin so.
  case ambiguousValue(Facet, value: String, candidates: [FacetValue])
}
