/// A client's target groups, made ready to be held against many cards.
package struct GroupMatcher: Sendable {
  /// Without `everybody`, which says nothing about this client.
  private let groups: Set<TargetGroupKey>
  /// The first of the client's groups in key order, `everybody` too.
  private let first: TargetGroupKey?
  /// Every group above one of the client's, with the first in key order of those below it.
  private let above: [TargetGroupKey: TargetGroupKey]
  private let hierarchy: Hierarchy<TargetGroup>

  /// The groups come in any order; the answers do not depend on it.
  package init(_ groups: [TargetGroupKey], in hierarchy: Hierarchy<TargetGroup>) {
    self.groups = Set(groups).subtracting([.everybody])
    self.first = groups.min()
    self.hierarchy = hierarchy
    var above: [TargetGroupKey: TargetGroupKey] = [:]
    for group in self.groups.sorted() {
      for higher in hierarchy.lineage(of: group).dropFirst() where above[higher] == nil {
        above[higher] = group
      }
    }
    self.above = above
  }

  /// Whether nothing is said about what sets the client apart.
  package var isEmpty: Bool { groups.isEmpty }

  /// The strongest relation of any of the client's groups to a group on a card, and the client's
  /// group it is about; `nil` when there is none. A client without groups has no relation.
  package func relation(to tag: TargetGroupKey) -> (relation: GroupRelation, group: TargetGroupKey)?
  {
    if groups.contains(tag) { return (.same, tag) }
    if let group = above[tag] { return (.below, group) }
    if let group = hierarchy.lineage(of: tag).first(where: { groups.contains($0) }) {
      return (.above, group)
    }
    return tag == .everybody ? first.map { (.everybody, $0) } : nil
  }

  /// The groups on a card that shut the client out: those one of the client's groups is, or stands
  /// below. A client's wider group says nothing about the narrower ones.
  package func excluding(_ tags: [TargetGroupTag]) -> [TargetGroupKey] {
    tags.map(\.group).filter { groups.contains($0) || above[$0] != nil }
  }
}
