import Domain
import TestSupport
import Testing

@Suite struct GroupMatcherTests {
  private static let hierarchy = OrderSamples.codes.targetGroups

  private static let rows:
    [(groups: [TargetGroupKey], tag: TargetGroupKey, GroupRelation?, TargetGroupKey?)] = [
      (["rehab"], "rehab", .same, "rehab"),
      (["missbruk"], "rehab", .below, "missbruk"),
      (["tungt-missbruk"], "rehab", .below, "tungt-missbruk"),
      (["rehab"], "tungt-missbruk", .above, "rehab"),
      (["rehab", "missbruk"], "tungt-missbruk", .above, "missbruk"),
      (["missbruk"], "ohalsa", nil, nil),
      (["ungdom"], "rehab", nil, nil),
      ([], "rehab", nil, nil),
      (["rehab", "missbruk"], "rehab", .same, "rehab"),
      (["tungt-missbruk", "ohalsa"], "rehab", .below, "ohalsa"),
      (["ungdom", "missbruk"], "rehab", .below, "missbruk"),
      (["ungdom"], .everybody, .everybody, "ungdom"),
      ([.everybody], .everybody, .everybody, .everybody),
      ([.everybody], "rehab", nil, nil),
      ([], .everybody, nil, nil),
      // Keys the list does not have are only like themselves.
      (["okand"], "okand", .same, "okand"), (["okand"], "rehab", nil, nil),
    ]

  @Test(arguments: rows)
  func `the strongest relation is found, and whose it is`(
    groups: [TargetGroupKey], tag: TargetGroupKey, relation: GroupRelation?, group: TargetGroupKey?
  ) {
    for groups in [groups, groups.reversed()] {
      let found = GroupMatcher(groups, in: Self.hierarchy).relation(to: tag)
      #expect(found?.relation == relation)
      #expect(found?.group == group)
    }
  }

  @Test func `relations go from weak to strong`() {
    #expect(GroupRelation.allCases == [.everybody, .above, .below, .same])
    #expect(GroupRelation.allCases == GroupRelation.allCases.sorted())
  }

  @Test(arguments: 1...50)
  func `relation agrees with the hierarchy, and adding a group never weakens it`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let keys = Self.hierarchy.rows.map(\.key)
    var groups: [TargetGroupKey] = []
    for tag in keys {
      groups = Array(keys.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
      let matcher = GroupMatcher(groups, in: Self.hierarchy)
      let isRelated = groups.contains { group in
        group != .everybody
          && (Self.hierarchy.isWithin(group, tag) || Self.hierarchy.isWithin(tag, group))
      }
      if tag != .everybody { #expect((matcher.relation(to: tag) != nil) == isRelated) }
      let more = GroupMatcher(groups + keys.shuffled(using: &random).prefix(1), in: Self.hierarchy)
      if let relation = matcher.relation(to: tag)?.relation {
        #expect((more.relation(to: tag)?.relation).map { $0 >= relation } ?? false)
      }
    }
  }
}
