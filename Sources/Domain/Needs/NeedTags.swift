/// Open needs that name the same target groups and kind, and how many they are: what the map and
/// the sums count, without words, sender or day.
package struct NeedTags: Codable, Hashable, Sendable {
  /// In the order of their keys; empty for those that name none.
  package var groups: [TargetGroupKey]
  package var kind: KindKey?
  package var count: Int

  package init(groups: [TargetGroupKey], kind: KindKey?, count: Int) {
    self.groups = groups
    self.kind = kind
    self.count = count
  }
}

extension NeedSum {
  /// How many there are of each group and kind, in the order of the lists; those that name none
  /// come last. One that names two groups counts once for each.
  package static func sums(of tags: [NeedTags], codes: CodeLists) -> [NeedSum] {
    var counts: [TargetGroupKey?: [KindKey?: Int]] = [:]
    for tag in tags {
      let groups: [TargetGroupKey?] = tag.groups.isEmpty ? [nil] : tag.groups.map { $0 }
      for group in groups { counts[group, default: [:]][tag.kind, default: 0] += tag.count }
    }
    let groups: [TargetGroupKey?] = codes.targetGroups.rows.map(\.key) + [nil]
    let kinds: [KindKey?] = codes.kinds.rows.map(\.key) + [nil]
    return groups.flatMap { group in
      kinds.compactMap { kind in
        counts[group]?[kind].map { NeedSum(group: group, kind: kind, count: $0) }
      }
    }
  }
}
