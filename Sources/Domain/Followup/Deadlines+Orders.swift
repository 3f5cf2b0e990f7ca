/// From the day an order is sent in until its insats begins.
extension Deadlines {
  /// The supervisor's word, within as many working days as an order may wait before it goes on.
  static func reviews(_ course: OrderCourse, _ rule: ReviewRule) -> [Deadline] {
    guard let days = rule.forwardAfter else { return [] }
    return course.periods { isSentIn(course.steps, $0) }.compactMap { period in
      guard let sent = period.first?.day else { return nil }
      let waits = period.last?.to == .inReview
      let decided = period.last { step in
        step.from == .inReview && [.approved, .sentBack, .ordered].contains(step.to)
      }
      return deadline(
        .review, from: sent, due: WorkingDays.adding(days, to: sent),
        met: waits ? nil : decided?.day, stopped: end(of: period, \.isOver))
    }
  }

  /// Whether a step brought the order into the queue, and not only back into it: what a supervisor
  /// takes back has waited since it was sent in.
  private static func isSentIn(_ steps: [StatusStep], _ index: Int) -> Bool {
    let step = steps[index]
    guard step.to == .inReview else { return false }
    switch step.from {
    case .draft?, .withdrawn?: return true
    // Nobody who returned an order can be the one who sends it in again.
    case .sentBack?: return index > 0 && steps[index - 1].by != step.by
    default: return false
    }
  }

  /// The provider's answer, as its card promises: a no and a place in the queue are answers too.
  static func answers(_ course: OrderCourse, _ answerTime: Int?) -> [Deadline] {
    guard let answerTime else { return [] }
    let periods = course.periods { index in
      let step = course.steps[index]
      return step.to == .ordered || step.from == .declined && step.to == .received
    }
    return periods.compactMap { period in
      guard let ordered = period.first?.day else { return nil }
      let answered = period.first { [.waitingList, .accepted, .declined].contains($0.to) }
      return deadline(
        .answer, from: ordered, due: WorkingDays.adding(answerTime, to: ordered),
        met: answered?.day, stopped: end(of: period, isOutOfHands))
    }
  }

  /// The first meeting with the client, or the start if there was none before it.
  static func firstContacts(_ course: OrderCourse, _ rule: ReviewRule) -> [Deadline] {
    let periods = course.periods { course.steps[$0].to == .ordered }
    return periods.enumerated().compactMap { place, period in
      guard let ordered = period.first?.day else { return nil }
      let next = place + 1 < periods.count ? periods[place + 1].first?.day : nil
      let meetings = course.contacts.map(\.day).filter { day in
        day >= ordered && next.map { day < $0 } ?? true
      }
      let started = period.first { $0.to == .started }?.day
      return deadline(
        .firstContact, from: ordered,
        due: WorkingDays.adding(rule.firstContactWithin, to: ordered),
        met: (meetings + [started].compactMap { $0 }).min(),
        stopped: end(of: period, isOutOfHands))
    }
  }

  /// The start on the wished day.
  static func starts(_ course: OrderCourse) -> [Deadline] {
    guard let wished = course.wishedStart,
      let sent = course.steps.last(where: { $0.from == .draft || $0.from == .sentBack })?.day
    else { return [] }
    let due = workingDay(from: max(wished, sent))
    let started = course.steps.first { $0.to == .started }?.day
    return [
      deadline(
        .start, from: sent, due: due, met: started, stopped: end(of: course.steps[...], \.isOver))
    ].compactMap { $0 }
  }

  /// Whether the provider has nothing more to do with it.
  private static func isOutOfHands(_ status: ReferralStatus) -> Bool {
    status.isOver || ReferralStatus.beforeProvider.contains(status)
  }
}
