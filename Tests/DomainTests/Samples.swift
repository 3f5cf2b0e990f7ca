import Domain
import TestSupport

/// Code lists and cards for the tests, small enough to count by hand.
enum Samples {
  static let codes = CodeLists(
    targetGroups: [
      group("sprakhinder"), group("rehab"), group("ohalsa", in: "rehab"),
      group("missbruk", in: "rehab"), group("tungt-missbruk", in: "missbruk"), group("ungdom"),
    ],
    kinds: [
      kind("T01"), kind("praktik"), kind("T06", in: "praktik"), kind("T07", in: "praktik"),
      kind("T08"),
    ])

  static func group(_ key: TargetGroupKey, in parent: TargetGroupKey? = nil) -> TargetGroup {
    TargetGroup(key: key, name: key.rawValue, parent: parent, source: "test")
  }

  static func kind(_ key: KindKey, in parent: KindKey? = nil) -> InsatsKind {
    InsatsKind(
      key: key, name: key.rawValue, abbreviation: key.rawValue, parent: parent, source: "test")
  }

  static func insats(
    _ id: InsatsID, _ kind: KindKey, for groups: [TargetGroupKey] = [],
    status: InsatsStatus = .active, places: Places = Places()
  ) -> Insats {
    var insats = Insats(id: id, municipality: "helsingborg", name: id.rawValue, kind: kind)
    insats.targetGroups = groups.map { TargetGroupTag($0) }
    insats.status = status
    insats.places = places
    return insats
  }

  /// Cards of every sort, some with keys the code lists do not have.
  static func catalogue(_ count: Int, using random: inout SeededNumbers) -> [Insats] {
    let groups: [TargetGroupKey] = [
      "sprakhinder", "rehab", "ohalsa", "missbruk", "tungt-missbruk", "ungdom", "okand",
    ]
    let kinds: [KindKey] = ["T01", "praktik", "T06", "T07", "T08", "T99"]
    return (0..<count).map { index in
      var insats = insats(
        InsatsID("TST-" + String(index)), kinds[Int.random(in: 0..<6, using: &random)],
        for: Array(groups.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))),
        status: InsatsStatus.allCases.randomElement(using: &random) ?? .unknown)
      insats.places = Places(
        max: figure(9, using: &random), booked: figure(12, using: &random),
        waiting: figure(4, using: &random))
      return insats
    }
  }

  private static func figure(_ most: Int, using random: inout SeededNumbers) -> Int? {
    Bool.random(using: &random) ? Int.random(in: 0...most, using: &random) : nil
  }
}
