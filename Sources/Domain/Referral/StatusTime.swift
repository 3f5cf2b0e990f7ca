/// One stay of an order in one status: from the step into it to the step out of it. An order that
/// comes back to a status has another stay there.
package struct StatusTime: Hashable, Sendable {
  package let status: ReferralStatus
  package let from: Day
  /// `nil` for the stay that goes on.
  package let to: Day?
  /// Whole days gone by; 0 when it ended the day it began.
  package let calendarDays: Int
  /// Working days gone by: those after the first day up to and with the last, as in
  /// `WorkingDays.between`.
  package let workingDays: Int

  /// The calendar days; `nil` for a stay that goes on where nothing more is expected to happen.
  package var countedDays: Int? { to == nil && status.isOver ? nil : calendarDays }

  private init(in status: ReferralStatus, from: Day, to: Day?, today: Day) {
    self.status = status
    self.from = from
    self.to = to
    // A computer's clock may have been put back between two steps.
    let last = max(from, to ?? today)
    calendarDays = last.number - from.number
    workingDays = WorkingDays.between(from, last)
  }

  /// The stays of an order, oldest first as its steps are; the last one goes on, and is counted to
  /// today. `today` is the Engine's, as a practice store may say another day than the clock.
  ///
  /// They are counted from the days the steps count from, not from when they were written down.
  package static func stays(_ steps: [StatusStep], today: Day) -> [StatusTime] {
    steps.indices.map { index in
      let next = index + 1 < steps.count ? steps[index + 1].day : nil
      return StatusTime(in: steps[index].to, from: steps[index].day, to: next, today: today)
    }
  }
}
