/// All the first screen shows of a store: the map, counted, and the lists it is drawn with. Nothing
/// of any person.
package struct MapGlance: Sendable {
  package var isPractice: Bool
  /// Only target groups and kinds, with no more than key, name and place in the hierarchy.
  package var codes: CodeLists
  package var sums: MapSums
  /// The open needs that were counted.
  package var needs: [NeedTags]

  package init(isPractice: Bool, codes: CodeLists, sums: MapSums, needs: [NeedTags]) {
    self.isPractice = isPractice
    self.codes = codes
    self.sums = sums
    self.needs = needs
  }

  package var map: ServiceMap { ServiceMap(sums, codes: codes) }
}
