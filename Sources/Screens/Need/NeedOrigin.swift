package import Domain

/// Where "inget passar" was said, and what was filled in from there. What is written is kept for
/// each.
package struct NeedOrigin: Hashable, Sendable {
  package var source: UnmetNeed.Source
  package var groups: [TargetGroupKey]
  package var kind: KindKey?
  package var municipality: MunicipalityKey?

  package init(
    _ source: UnmetNeed.Source, groups: [TargetGroupKey] = [], kind: KindKey? = nil,
    municipality: MunicipalityKey? = nil
  ) {
    self.source = source
    self.groups = groups
    self.kind = kind
    self.municipality = municipality
  }
}
