import Domain

/// Orders of a few steps, for the rules of deadlines.
enum DeadlineSamples {
  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// Sent in on one day and with its provider on another; `more` is what came after.
  static func course(
    sent: String, ordered: String, _ more: [(ReferralStatus, String)] = [],
    start: String? = nil, review: String? = nil, contacts: [ReferralContact] = []
  ) -> OrderCourse {
    var steps = [
      step(nil, .draft, sent), step(.draft, .inReview, sent),
      step(.inReview, .approved, ordered), step(.approved, .ordered, ordered),
    ]
    for (status, text) in more { steps.append(step(steps.last?.to, status, text)) }
    return OrderCourse(
      wishedStart: start.map(day), reviewDay: review.map(day), steps: steps, contacts: contacts)
  }

  static func step(
    _ from: ReferralStatus?, _ to: ReferralStatus, _ text: String, by: String = "handlaggare1"
  ) -> StatusStep {
    StatusStep(from: from, to: to, by: by, at: 0, day: day(text))
  }

  static func contact(
    _ sort: ReferralContact.Sort, _ text: String, attended: Bool = true, next: String? = nil
  ) -> ReferralContact {
    ReferralContact(
      sort, day: day(text), attended: attended, next: next.map(day), by: "handlaggare1", at: 0)
  }

  static func deadlines(
    _ sort: Deadline.Sort, _ course: OrderCourse, answerTime: Int? = nil,
    rule: ReviewRule = ReviewRule()
  ) -> [Deadline] {
    Deadlines.of(course, answerTime: answerTime, rule: rule).filter { $0.sort == sort }
  }
}
