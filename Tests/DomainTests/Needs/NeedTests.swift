import Domain
import TestSupport
import Testing

/// Needs as they are counted, and what they must hold.
struct NeedTests {
  private static func needs(_ count: Int, using random: inout SeededNumbers) -> [UnmetNeed] {
    let groups: [TargetGroupKey] = [
      "sprakhinder", "rehab", "ohalsa", "missbruk", "tungt-missbruk", "ungdom",
    ]
    let kinds: [KindKey?] = ["T01", "praktik", "T06", "T07", "T08", nil]
    return (0..<count).map { index in
      UnmetNeed(
        number: index + 1,
        targetGroups: Array(
          groups.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))),
        kind: kinds[Int.random(in: 0..<6, using: &random)], municipality: nil, source: .map,
        text: "saknas", sender: "anna", unit: nil, day: Day(number: 20_000))
    }
  }

  /// As the store puts them together.
  private static func tags(_ needs: [UnmetNeed]) -> [NeedTags] {
    Dictionary(grouping: needs) {
      NeedTags(groups: $0.targetGroups.sorted(), kind: $0.kind, count: 0)
    }
    .map { NeedTags(groups: $0.groups, kind: $0.kind, count: $1.count) }
  }

  @Test(arguments: 0..<40) func `every sum is the number of needs that name its group and kind`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: seed)
    let needs = Self.needs(Int.random(in: 0...40, using: &random), using: &random)
    let codes = Samples.codes
    let sums = NeedSum.sums(of: Self.tags(needs), codes: codes)
    var expected: [NeedSum] = []
    for group in codes.targetGroups.rows.map({ Optional($0.key) }) + [nil] {
      for kind in codes.kinds.rows.map({ Optional($0.key) }) + [nil] {
        let count = needs.count { need in
          need.kind == kind
            && (group.map { need.targetGroups.contains($0) } ?? need.targetGroups.isEmpty)
        }
        if count > 0 { expected.append(NeedSum(group: group, kind: kind, count: count)) }
      }
    }
    #expect(sums == expected)
  }

  @Test(arguments: 0..<40)
  func `every cell of the map counts the needs of its group and kind and those below, once each`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: 500 + seed)
    let needs = Self.needs(Int.random(in: 0...40, using: &random), using: &random)
    let codes = Samples.codes
    let map = ServiceMap([], needs: Self.tags(needs), codes: codes)
    func count(_ row: MapRow?, _ column: KindKey?) -> Int {
      needs.count { need in
        let isInRow =
          switch row {
          case nil: true
          case .missing?: need.targetGroups.isEmpty
          case .group(let key)?:
            need.targetGroups.contains { codes.targetGroups.isWithin($0, key) }
          }
        guard let column else { return isInRow }
        return isInRow && need.kind.map { codes.kinds.isWithin($0, column) } == true
      }
    }
    #expect(map.total.needs == needs.count)
    for row in map.rows {
      #expect(map[row].needs == count(row, nil), "\(row)")
      for column in map.columns {
        #expect(map[row, column].needs == count(row, column), "\(row) \(column)")
        #expect(MapMeasure.needs.value(of: map[row, column]) == count(row, column))
      }
    }
    for column in map.columns { #expect(map[column].needs == count(nil, column)) }
  }

  @Test(arguments: [
    ("", ReferralFault.Problem.missing), ("  \n ", .blankOnly), ("…", .blankOnly),
    (String(repeating: "a", count: 1_001), .tooLong(limit: 1_000)),
    ("kvällskurs\u{7}", .forbiddenCharacter(code: 7)),
    ("för 19800102-2386", .personalNumberHere), ("för 800102 2386", .personalNumberHere),
    ("för 1980-01-02-2386", .personalNumberHere),
  ])
  func `the words of a need are words, and no personal number`(
    text: String, problem: ReferralFault.Problem
  ) {
    #expect(NeedRules.problem(text: text) == problem)
  }

  @Test(arguments: [
    (UnmetNeed.Status.new, "", nil as ReferralFault.Problem?), (.assessed, "", nil),
    (.acted, "", .missing), (.rejected, "", .missing), (.rejected, "Finns redan.", nil),
    (.acted, "för 19800102-2386", .personalNumberHere),
  ])
  func `what closes a need says why`(
    status: UnmetNeed.Status, answer: String, problem: ReferralFault.Problem?
  ) {
    #expect(NeedRules.problem(answer: answer, for: status) == problem)
    #expect(NeedRules.problem(text: "Kurs på kvällstid, 19 deltagare 2026.") == nil)
  }
}
