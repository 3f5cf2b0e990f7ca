import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// What must hold of what happens at providers: meetings, replaced orders, places and figures.
extension OrderTrial {
  mutating func met(
    _ receipt: OrderReceipt, _ contact: RecordContact, by caller: Caller, _ changes: [String]
  ) throws {
    let record = try #require(try read(receipt.number))
    let known = try #require(orders[receipt.number])
    #expect(record.contacts.last?.by == caller.name && record.contacts.last?.day == contact.day)
    if record != known {
      #expect(changes == ["bestallning.samtal"])
      #expect(record.referral.version == known.referral.version + 1)
      #expect(record.contacts.dropLast() == known.contacts[...] && record.steps == known.steps)
      #expect(try Reach(caller, store).sees(record))
      #expect(
        ReferralContact.statuses(for: contact.sort).contains(record.referral.status))
      try keep(record)
    } else {
      #expect(changes == [] && contact.version == known.referral.version - 1)
    }
    try agree(receipt, record)
  }

  /// The order before is ended where the lifecycle has that, and else was over already.
  mutating func replaced(
    _ number: Int, by newer: Int, _ caller: Caller, _ changes: [String]
  ) throws {
    let known = try #require(orders[number])
    let record = try #require(try read(number))
    #expect(try Reach(caller, store).sees(known) && record.replacedBy == newer)
    if Lifecycle.transition(.redirect, from: known.referral.status, isSolo: false) == nil {
      #expect(known.referral.status.isOver && known.referral.status != .redirected)
      #expect(!changes.contains("bestallning.steg") && record.steps == known.steps)
    } else {
      #expect(changes.contains("bestallning.steg") && record.referral.status == .redirected)
      #expect(record.steps.dropLast() == known.steps[...])
    }
    try keep(record)
    try places(record.referral.content.insats, didTake: false)
  }

  mutating func placed(
    _ places: Places, _ given: SetPlaces, by caller: Caller, _ changes: [String]
  ) throws {
    let id = given.insats
    #expect(changes == [] || changes == ["insats.andrad", "katalog.importerad"])
    #expect(places.asOf == Samples.day && places.max == given.places.max)
    #expect(places.booked ?? 0 >= held(id) && places.waiting ?? 0 >= waiting(id))
    if let booked = given.places.booked { #expect(places.booked == booked) }
    if !caller.roles.contains(.catalogueEditor) {
      #expect(try Reach(caller, store).insatser.contains(id))
    }
    elsewhere[id] = places.booked.map { $0 - held(id) }
    waitingElsewhere[id] = places.waiting.map { $0 - waiting(id) }
    try self.places(id, didTake: false)
  }

  /// What the Engine says of an insats, against the same counted order by order.
  func figures(_ id: InsatsID) throws {
    let today = Samples.day
    let from = try #require(
      Day(year: today.parts.year - 1, month: today.parts.month, day: today.parts.day)
    ).adding(days: 1)
    let mine = orders.values.filter {
      $0.referral.content.insats == id && $0.referral.status != .enteredInError
    }
    let reached = mine.filter { record in
      record.hasReachedProvider && record.reached.map { $0 >= from } == true
    }
    let declined = reached.filter { record in
      record.referral.status == .declined
        || (record.referral.status == .redirected && record.steps.last?.from == .declined)
    }
    let closed = mine.compactMap(\.steps.last).filter { $0.to == .closed && $0.day >= from }
    func ended(_ classes: Set<String>) -> Int {
      closed.count { step in
        let row = step.reason.flatMap { catalogue.codes.row($0, in: .closures) }
        return row?.kasClass.map(classes.contains) == true
      }
    }
    let figures = try #require(try engine(of: Self.people[0]).figures(id))
    #expect(figures.orders == reached.count && figures.declined == declined.count, "\(id)")
    #expect(
      figures.wrongTargetGroup
        == declined.count { $0.steps.last { $0.to == .declined }?.reason == "fel-malgrupp" })
    #expect(figures.closed == closed.count && figures.brokenOff == ended(["E"]), "\(id)")
    #expect(figures.workOrStudies == ended(["A", "B"]), "\(id)")
    for degree in Degree.allCases {
      #expect(
        figures.asOrdered[degree, default: 0] == closed.count { $0.report?.asOrdered == degree })
    }
  }
}
