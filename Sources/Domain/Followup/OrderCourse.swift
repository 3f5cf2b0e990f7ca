/// What an order's deadlines are worked out from: the days it plans, and what has happened to it.
package struct OrderCourse: Hashable, Sendable {
  package var wishedStart: Day?
  package var reviewDay: Day?
  /// Oldest first.
  package var steps: [StatusStep]
  /// Oldest first.
  package var contacts: [ReferralContact]

  package init(
    wishedStart: Day? = nil, reviewDay: Day? = nil, steps: [StatusStep],
    contacts: [ReferralContact] = []
  ) {
    self.wishedStart = wishedStart
    self.reviewDay = reviewDay
    self.steps = steps
    self.contacts = contacts
  }

  package init(
    _ content: ReferralContent, steps: [StatusStep], contacts: [ReferralContact] = []
  ) {
    self.init(
      wishedStart: content.wishedStart, reviewDay: content.reviewDay, steps: steps,
      contacts: contacts)
  }

  package var status: ReferralStatus { steps.last?.to ?? .draft }

  /// The steps from each one that begins something up to the next that does.
  func periods(_ begins: (Int) -> Bool) -> [ArraySlice<StatusStep>] {
    let starts = steps.indices.filter(begins)
    return starts.enumerated().map { place, start in
      steps[start..<(place + 1 < starts.count ? starts[place + 1] : steps.count)]
    }
  }
}
