import Domain
import Messages
import Store

/// How many things a caseworker's day holds, counted from what was told and from the store.
struct DayCount: Equatable {
  var late = 0
  var unexplained = 0
  var today = 0
  var upcoming = 0
  var returned = 0

  init() {}

  init(_ answer: TodayAnswer) {
    for item in answer.items {
      switch (item.part, item.subject) {
      case (.overdue, .deadline): late += 1
      case (.overdue, .deviation):
        unexplained += 1
        late += 1
      case (.unexplained, .deviation): unexplained += 1
      case (.today, _): today += 1
      case (.upcoming, _): upcoming += 1
      case (.returned, _): returned += 1
      default: break
      }
    }
  }

  mutating func add(_ record: ReferralRecord, answerTime: Int?, today day: Day) {
    if record.referral.status == .enteredInError { return }
    let course = OrderCourse(
      record.referral.content, steps: record.steps, contacts: record.contacts)
    let deadlines = Deadlines.of(course, answerTime: answerTime, rule: ReviewRule())
    let open = deadlines.filter { $0.met == nil }
    late += open.count { $0.workingDaysOver(today: day) > 0 }
    let timely = open.filter { $0.workingDaysOver(today: day) == 0 && $0.sort != .review }
    today += timely.count { $0.due <= day }
    upcoming += timely.count { $0.due > day && $0.due.number <= day.number + 7 }
    if record.referral.status == .sentBack { returned += 1 }
    unexplained += record.deviations.count { deviation in
      deviation.reason == nil
        && deviation.judged(by: deadlines, steps: record.steps).deadline.isMissed(today: day)
    }
  }
}
