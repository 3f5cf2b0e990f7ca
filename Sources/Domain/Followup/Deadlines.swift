/// The deadlines of an order in working days (domain facts 2.6, and 1.C on tjänstegaranti 1),
/// worked out from what has happened to it. None of them is stored, so none can be out of date.
///
/// What is sent in or ordered anew is counted anew, and the earlier deadline stays among the
/// answers. When an order ends, what was late until then is late no more: `met` is that day. What
/// was in time then is no deadline any longer.
package enum Deadlines {
  /// - Parameters:
  ///   - course: the order.
  ///   - answerTime: the working days its card promises an answer in; `nil` promises none.
  ///   - rule: that of the order's unit.
  /// - Returns: in the order of `Deadline.Sort`, and of each sort the oldest first.
  package static func of(
    _ course: OrderCourse, answerTime: Int?, rule: ReviewRule
  ) -> [Deadline] {
    // What was entered in error was to happen to nobody.
    if course.status == .enteredInError { return [] }
    return reviews(course, rule) + answers(course, answerTime) + firstContacts(course, rule)
      + starts(course) + followUps(course)
  }

  /// The first working day from a day on: what is wished for on a Sunday is in time on the Monday.
  static func workingDay(from day: Day) -> Day {
    WorkingDays.contains(day) ? day : WorkingDays.adding(1, to: day)
  }

  /// One deadline: met, still open, or stopped because nothing more is expected.
  static func deadline(
    _ sort: Deadline.Sort, from: Day, due: Day, met: Day?, stopped: Day?
  ) -> Deadline? {
    let deadline = Deadline(sort, from: from, due: due, met: met ?? stopped)
    guard met == nil, let stopped else { return deadline }
    return deadline.isMissed(today: stopped) ? deadline : nil
  }

  /// The day from which nothing more is expected in a period; `nil` while something is.
  static func end(
    of period: ArraySlice<StatusStep>, _ isOut: (ReferralStatus) -> Bool
  ) -> Day? {
    var day: Day?
    for step in period.reversed() {
      guard isOut(step.to) else { break }
      day = step.day
    }
    return day
  }
}
