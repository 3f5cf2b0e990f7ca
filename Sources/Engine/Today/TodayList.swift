import Domain
import Messages
import Store

/// What of the orders read needs somebody, and in which part of the day it stands.
struct TodayList {
  let caller: Caller
  let book: DeadlineBook
  let today: Day

  /// So many days ahead are told of.
  static let daysAhead = 7
  /// What a caseworker is told of when somebody else has done it.
  static let answers: Set<ReferralStatus> = [
    .approved, .waitingList, .accepted, .declined, .started, .closed, .expired,
  ]

  /// The caseworker's own: what is late in any way, and what is to come but for the review, which is
  /// the supervisor's.
  func own(_ orders: TodayOrders) -> [TodayItem] {
    let first = WorkingDays.adding(-1, to: today)
    return orders.own.flatMap { order in
      let line = Masking.line(order.line)
      var items = deadlines(order, line, Set(Deadline.Sort.allCases)).filter { item in
        guard case .deadline(let deadline) = item.subject else { return true }
        return item.part == .overdue || deadline.sort != .review
      }
      if order.line.status == .sentBack, let step = order.course.steps.last {
        items.append(TodayItem(part: .returned, subject: .step(step), order: line, day: step.day))
      }
      let answer = order.course.steps.last { step in
        step.day >= first && step.by != caller.name
          && (Self.answers.contains(step.to) || step.from == .inReview && step.to == .ordered)
      }
      if let answer, order.line.status != .enteredInError {
        items.append(
          TodayItem(part: .answered, subject: .step(answer), order: line, day: answer.day))
      }
      return items
    }
  }

  /// The unit's: reviews that are late or due, and everything unexplained.
  func unit(_ orders: TodayOrders) -> [TodayItem] {
    orders.unit.flatMap { order in
      deadlines(order, Masking.line(order.line), Set(Deadline.Sort.allCases)).filter { item in
        guard case .deadline(let deadline) = item.subject else { return true }
        return deadline.sort == .review
      }
    }
  }

  /// The provider's: answers, first contacts, starts and follow-ups, and orders that wait for an
  /// answer nobody promised by a day.
  func provider(_ orders: TodayOrders) -> [TodayItem] {
    orders.provider.flatMap { order in
      let insats = book.catalogue[order.line.insats]
      let shown = Masking.fields(
        for: insats, order.line.consent, order.line.status, book.catalogue, today: today)
      let line = Masking.line(order.line, of: insats, showing: shown)
      var items = deadlines(order, line, DeadlineBook.sorts(showing: shown))
      let waits: Set<ReferralStatus> = [.ordered, .received, .assessed]
      let isTold = items.contains { item in
        switch item.subject {
        case .deadline(let deadline): deadline.sort == .answer
        case .deviation(let one): one.deadline.sort == .answer && one.deadline.met == nil
        case .step, .need, .staleCard, .places: false
        }
      }
      if waits.contains(order.line.status), !isTold,
        let ordered = order.course.steps.last(where: { $0.to == .ordered })
      {
        // How the order came there is its own side's.
        let step = StatusStep(
          from: ordered.from, to: ordered.to, by: ordered.by, at: ordered.at, day: ordered.day)
        items.append(TodayItem(part: .today, subject: .step(step), order: line, day: step.day))
      }
      return items
    }
  }

  private func deadlines(
    _ order: TodayOrder, _ line: OrderLine, _ sorts: Set<Deadline.Sort>
  ) -> [TodayItem] {
    if order.line.status == .enteredInError { return [] }
    let all = book.deadlines(order.course, order.line.insats, order.line.unit)
      .filter { sorts.contains($0.sort) }
    let unexplained = order.deviations
      .filter { $0.reason == nil && sorts.contains($0.deadline.sort) }
      .map { $0.judged(by: all, steps: order.course.steps) }
      .filter { $0.deadline.isMissed(today: today) }
    func item(_ part: TodayItem.Part, _ subject: TodayItem.Subject, _ day: Day) -> TodayItem {
      TodayItem(part: part, subject: subject, order: line, day: day)
    }
    return unexplained.map { one in
      item(one.deadline.met == nil ? .overdue : .unexplained, .deviation(one), one.deadline.due)
    }
      + all.filter { $0.met == nil }.compactMap { deadline in
        if deadline.isMissed(today: today) {
          // One line for what is late and not explained.
          let isTold = unexplained.contains {
            $0.deadline.sort == deadline.sort && $0.deadline.due == deadline.due
          }
          return isTold ? nil : item(.overdue, .deadline(deadline), deadline.due)
        }
        if deadline.due <= today { return item(.today, .deadline(deadline), deadline.due) }
        return deadline.due <= today.adding(days: Self.daysAhead)
          ? item(.upcoming, .deadline(deadline), deadline.due) : nil
      }
  }
}
