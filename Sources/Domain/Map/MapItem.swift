/// The little of an insats that the map needs, so that the first screen can be painted before
/// the cards are read.
package struct MapItem: Codable, Hashable, Sendable {
  package var id: InsatsID
  package var kind: KindKey
  /// Groups it is for; empty counts under "Målgrupp saknas".
  package var groups: [TargetGroupKey]
  package var status: InsatsStatus
  package var places: Places

  package init(
    id: InsatsID, kind: KindKey, groups: [TargetGroupKey], status: InsatsStatus, places: Places
  ) {
    self.id = id
    self.kind = kind
    self.groups = groups
    self.status = status
    self.places = places
  }

  package init(_ insats: Insats) {
    self.init(
      id: insats.id, kind: insats.kind, groups: insats.targetGroups.map(\.group),
      status: insats.status, places: insats.places)
  }
}
