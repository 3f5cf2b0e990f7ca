import Domain
import TestSupport
import Testing

/// Random people doing random things to an insats with three places.
@Suite struct LifecycleLawTests {
  private struct Order {
    var steps: [StatusStep] = []
    var holdsPlace = false
    var status: ReferralStatus? { steps.last?.to }
  }

  private static let people: [(name: String, roles: Set<UserRole>, unit: Int)] = [
    ("h1", [.caseworker], 1), ("h2", [.caseworker], 1), ("h3", [.caseworker], 2),
    ("a1", [.supervisor], 1), ("a2", [.caseworker, .supervisor], 1), ("a3", [.supervisor], 2),
    ("u1", [.provider], 1), ("admin", [.administrator], 1), ("r", [.catalogueEditor], 1),
  ]

  @Test(arguments: [(11, false), (12, true), (13, false), (14, true)] as [(UInt64, Bool)])
  func `whatever is tried, every order has a whole and lawful history`(
    seed: UInt64, isSolo: Bool
  ) throws {
    var random = SeededNumbers(seed: seed)
    let capacity = 3
    var booked = 0
    var seen: Set<ReferralStatus> = []
    var refused = 0
    for _ in 0..<60 {
      // Five orders of h1 or a2 at the same time, both of unit 1, race for the places.
      let owner = isSolo || Bool.random(using: &random) ? "h1" : "a2"
      var orders = Array(repeating: Order(), count: 5)
      for at in 0..<400 {
        let index = Int.random(in: orders.indices, using: &random)
        let before = orders[index].status
        let action = Self.action(from: before, using: &random)
        let person = Self.people[Int.random(in: 0..<Self.people.count, using: &random)]
        let isSystem = Int.random(in: 0..<8, using: &random) == 0
        let caller: StepCaller =
          isSystem
          ? .system
          : .user(roles: person.roles, isOwn: person.name == owner, isSameUnit: person.unit == 1)
        let grounds = Self.grounds(for: action, from: before, using: &random)
        guard
          let row = try? LifecycleSamples.apply(action, before, caller, grounds, isSolo: isSolo)
            .get()
        else {
          refused += 1
          continue
        }
        #expect(row.from == before)
        let by = isSystem ? "systemet" : person.name
        orders[index].steps.append(
          StatusStep(
            from: row.from, to: row.to, by: by, at: at, day: LifecycleSamples.day,
            reason: grounds.reason, text: grounds.text))
        if row.placeEffect == .takes, !orders[index].holdsPlace, booked < capacity {
          booked += 1
          orders[index].holdsPlace = true
        }
        if row.placeEffect == .releases, orders[index].holdsPlace {
          booked -= 1
          orders[index].holdsPlace = false
        }
        seen.insert(row.to)
        #expect(booked <= capacity)
        #expect(booked == orders.count { $0.holdsPlace })
        #expect(!orders[index].holdsPlace || row.to.holdsPlace)
        #expect(row.needsText ? grounds.text == "Ja." : true)
        #expect(row.reasonList == nil ? grounds.reason == nil : grounds.reason != nil)
        #expect(person.unit == 1 || isSystem)
      }
      for order in orders { check(order, owner: owner, isSolo: isSolo) }
      booked -= orders.count { $0.holdsPlace }
      #expect(booked == 0)
    }
    #expect(refused > 1000)
    let unused: Set<ReferralStatus> = isSolo ? [.inReview, .sentBack, .approved] : []
    #expect(ReferralStatus.allCases.filter { !seen.contains($0) && !unused.contains($0) } == [])
  }

  /// Any action; three times of four one that the status has, and more often on than out.
  private static func action(
    from status: ReferralStatus?, using random: inout SeededNumbers
  ) -> ReferralAction {
    let isOut = Int.random(in: 0..<3, using: &random) == 0
    let there = Lifecycle.table.filter { $0.from == status && (isOut || !$0.to.isOver) }
      .map(\.action)
    let some = Int.random(in: 0..<4, using: &random) == 0 ? [] : there
    return (some.isEmpty ? ReferralAction.allCases : some).randomElement(using: &random) ?? .create
  }

  /// Any grounds; every other time those that are asked for.
  private static func grounds(
    for action: ReferralAction, from status: ReferralStatus?, using random: inout SeededNumbers
  ) -> StepGrounds {
    if Bool.random(using: &random) {
      let row = Lifecycle.table.first { $0.from == status && $0.action == action }
      return StepGrounds(
        reason: row?.reasonList == nil ? nil : "vanligt", text: row?.needsText == true ? "Ja." : "",
        hasOutcomes: true)
    }
    return StepGrounds(
      reason: [nil, "vanligt", "annat", "utgatt"].randomElement(using: &random) ?? nil,
      text: ["", " ", "Ja."].randomElement(using: &random) ?? "",
      hasOutcomes: Bool.random(using: &random))
  }

  private func check(_ order: Order, owner: String, isSolo: Bool) {
    for (step, next) in zip(order.steps, order.steps.dropFirst()) { #expect(step.to == next.from) }
    #expect(order.steps.first?.from == nil)
    for step in order.steps {
      #expect(!step.by.isEmpty)
      // Approved and sent back by somebody else; nothing is ordered that was not sent in.
      if step.to == .approved || step.to == .sentBack { #expect(step.by != owner) }
      if !isSolo, step.to == .ordered, step.from != .expired { #expect(step.by == "systemet") }
    }
    if let end = order.steps.firstIndex(where: { $0.to == .enteredInError }) {
      #expect(end == order.steps.count - 1)
    }
  }
}
