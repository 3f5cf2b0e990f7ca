/// While an insats runs.
extension Deadlines {
  /// Each follow-up that was planned: on the order's review day, and then on the day set at the one
  /// before. One that is moved in time is no deadline any longer; one that nobody came to and
  /// that set no new day has not been made.
  static func followUps(_ course: OrderCourse) -> [Deadline] {
    guard let started = course.steps.first(where: { $0.to == .started })?.day else { return [] }
    var deadlines: [Deadline] = []
    var from = started
    var planned = course.reviewDay
    for contact in course.contacts where contact.sort == .followUp {
      guard contact.attended || contact.next != nil else { continue }
      if let day = planned {
        let deadline = Deadline(.followUp, from: from, due: due(day, from), met: contact.day)
        // Set again for the same day, it is still to come.
        let isSame = contact.next.map { due($0, contact.day) } == deadline.due
        if !isSame, contact.attended || deadline.isMissed(today: contact.day) {
          deadlines.append(deadline)
        }
      }
      planned = contact.next
      from = contact.day
    }
    guard let planned else { return deadlines }
    let stopped = end(of: course.steps[...], \.isOver)
    let last = deadline(
      .followUp, from: from, due: due(planned, from),
      met: course.status == .closed ? stopped : nil, stopped: stopped)
    return deadlines + [last].compactMap { $0 }
  }

  private static func due(_ planned: Day, _ from: Day) -> Day {
    workingDay(from: max(planned, from))
  }
}
