import Canvas
import Domain
import Messages
import Screens
import Testing

/// A register as the Engine answers, and somebody who reads it.
enum NeedSamples {
  static let day = OrderSamples.today

  static func need(
    _ number: Int, _ status: UnmetNeed.Status = .new, source: UnmetNeed.Source = .map,
    groups: [TargetGroupKey] = ["sprakhinder"], kind: KindKey? = "T08",
    text: String = "Övning: kurs på kvällstid, med barnpassning.", answer: String = "",
    version: Int = 1
  ) -> UnmetNeed {
    UnmetNeed(
      number: number, targetGroups: groups, kind: kind, municipality: nil, source: source,
      status: status, text: source.isAutomatic ? "" : text, answer: answer,
      sender: "handlaggare1", unit: "Arbeta 2", day: day.adding(days: number - 10),
      answered: answer.isEmpty ? nil : day, version: version)
  }

  static func register() -> NeedRegister {
    NeedRegister(
      needs: [
        need(4), need(3, source: .noHit, groups: ["ungdom", "rehab"], kind: nil),
        need(
          2, .acted, groups: ["barnfamiljer"], kind: "T13",
          answer: "Övning: en kurs är beställd och kommer till hösten."),
        need(1, source: .noPlace),
      ],
      sums: [NeedSum(group: "sprakhinder", kind: "T08", count: 3)])
  }

  static let tags = [
    NeedTags(groups: ["sprakhinder"], kind: "T08", count: 3),
    NeedTags(groups: ["missbruk"], kind: "T12", count: 1),
  ]
}

extension Walk {
  /// Somebody on the map, with open needs on it.
  static func needs(
    _ roles: Set<UserRole> = [.caseworker], width: Int = 80, height: Int = 24
  ) throws -> Walk {
    var walk = try Walk.orders(roles, width: width, height: height)
    let items = walk.state.catalogue.insatser.map { MapItem($0) }
    walk.send(.mapRead(items: items, needs: NeedSamples.tags, codes: walk.state.codes))
    for number in 2...6 { walk.send(.freshID("0feb1111-0000-4000-8000-00000000000\(number)")) }
    return walk
  }

  /// The same with the register open.
  static func register(
    _ roles: Set<UserRole> = [.catalogueEditor], width: Int = 80, height: Int = 24
  ) throws -> Walk {
    var walk = try Walk.needs(roles, width: width, height: height)
    walk.press(.character("r"))
    walk.answer(.needs(NeedSamples.register()))
    return walk
  }

  /// The needs that the last key signals.
  var signals: [SignalNeed] {
    asked.compactMap { if case .signalNeed(let need) = $0 { need } else { nil } }
  }
}
