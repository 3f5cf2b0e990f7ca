extension ReferralContact {
  /// The statuses in which a meeting of a sort can be written down: the provider has the order, and
  /// a follow-up is of somebody who was promised a place.
  package static func statuses(for sort: Sort) -> Set<ReferralStatus> {
    switch sort {
    case .intake: [.ordered, .received, .assessed, .waitingList, .accepted, .started]
    case .followUp: [.accepted, .started, .paused]
    }
  }

  /// The day an order is to be followed up: the one it was ordered with, until a follow-up was held
  /// or set a day for the next. `nil` when the last one held set none.
  package static func reviewDay(_ planned: Day?, _ contacts: [ReferralContact]) -> Day? {
    contacts.reduce(planned) { day, contact in
      guard contact.sort == .followUp else { return day }
      return contact.next ?? (contact.attended ? nil : day)
    }
  }

  /// Whether its days can be: it was no earlier than the order reached the provider and not after
  /// today, and the next is after it, not gone by, and no further away than an order may plan.
  package func isTimely(since reached: Day, today: Day) -> Bool {
    guard day >= reached, day <= today else { return false }
    guard let next else { return true }
    return next > day && next >= today && next <= today.adding(days: ReferralLimit.daysAhead)
  }
}
