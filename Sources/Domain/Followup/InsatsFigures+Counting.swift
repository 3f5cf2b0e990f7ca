extension InsatsFigures {
  /// Counts orders of one insats over the twelve months that end with a day.
  ///
  /// An order counts in `orders` on the day it last reached the provider, and in `closed` on the day
  /// it was closed. A no that was taken back by opening the order anew is none.
  ///
  /// - Parameters:
  ///   - orders: the steps of each order, oldest first; without those entered in error.
  ///   - classes: the outcome class of each closure reason that has one.
  ///   - day: the last day counted.
  package init(counting orders: [[StatusStep]], classes: [CodeKey: String], until day: Day) {
    self.init(until: day)
    for steps in orders { count(steps, classes) }
  }

  /// The twelve months that end with a day, with nothing counted yet.
  package init(until day: Day) { self.init(from: Self.firstDay(until: day), to: day) }

  /// Counts one order more, by its steps and the outcome class of each closure reason that has one.
  package mutating func count(_ steps: [StatusStep], _ classes: [CodeKey: String]) {
    if let reached = Self.reached(steps), (from...to).contains(reached) { add(reaching: steps) }
    if let end = steps.last, end.to == .closed, (from...to).contains(end.day) {
      add(closing: end, classes)
    }
  }

  /// The day after the same day a year before, so that no day of the year counts twice.
  static func firstDay(until day: Day) -> Day {
    let (year, month, number) = day.parts
    let before = Day(year: year - 1, month: month, day: number)
    // 29 February has no other.
    return (before ?? day.adding(days: -366)).adding(days: 1)
  }

  private static func reached(_ steps: [StatusStep]) -> Day? {
    guard StatusStep.haveReachedProvider(steps) else { return nil }
    return steps.last { $0.to == .ordered }?.day
  }

  private mutating func add(reaching steps: [StatusStep]) {
    orders += 1
    guard let answer = steps.last(where: { $0.to == .declined || $0.from == .declined }),
      let no = steps.last(where: { $0.to == .declined }),
      answer.to == .declined || answer.to == .redirected
    else { return }
    declined += 1
    if no.reason == RefusalReason.wrongGroup { wrongTargetGroup += 1 }
  }

  private mutating func add(closing end: StatusStep, _ classes: [CodeKey: String]) {
    closed += 1
    switch end.reason.flatMap({ classes[$0] }) {
    case "A", "B": workOrStudies += 1
    case "E": brokenOff += 1
    default: break
    }
    if let degree = end.report?.asOrdered { asOrdered[degree, default: 0] += 1 }
  }
}
