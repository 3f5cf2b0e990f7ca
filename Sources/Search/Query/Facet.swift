/// A facet of the query language: `typ:praktik`.
package enum Facet: String, CaseIterable, Codable, Sendable {
  case targetGroup = "malgrupp"
  case kind = "typ"
  /// Who runs it: `egen`, `extern`, `okänd`, or a provider.
  case provider = "utforare"
  /// `ja`: free places known and above zero. `nej`: known and zero.
  case free = "ledig"
  case municipality = "kommun"
  case status = "status"

  /// The name as it is written and shown. The raw value is the same in ASCII.
  package var name: String { FacetText.names[self] ?? rawValue }

  /// The facet of a name as typed: case and dots do not matter.
  init?(typed: String) {
    let folded = FacetValue.key(typed).folded
    guard typed.allSatisfy(\.isLetter),
      let facet = Self.allCases.first(where: { Array($0.rawValue.utf8) == folded })
    else { return nil }
    self = facet
  }
}
