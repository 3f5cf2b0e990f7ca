import Domain
import Testing

/// Deadlines across the days nobody works. The golden days are those of domain facts 2.6.
struct DeadlineDayTests {
  private typealias Samples = DeadlineSamples

  @Test(arguments: [
    ("2026-06-15", "2026-06-25"), ("2026-10-28", "2026-11-06"), ("2026-11-20", "2026-12-01"),
    ("2026-11-22", "2026-12-01"), ("2026-12-17", "2026-12-30"), ("2026-12-18", "2027-01-04"),
    ("2026-12-22", "2027-01-07"), ("2026-12-30", "2027-01-13"), ("2027-03-24", "2027-04-06"),
    ("2027-04-30", "2027-05-12"), ("2027-06-17", "2027-06-29"), ("2027-06-24", "2027-07-06"),
  ])
  func `first contact and answer are due seven working days on`(
    _ ordered: String, _ due: String
  ) throws {
    let course = Samples.course(sent: ordered, ordered: ordered)
    for sort in [Deadline.Sort.firstContact, .answer] {
      let deadline = try #require(Samples.deadlines(sort, course, answerTime: 7).first)
      #expect(deadline.from == Samples.day(ordered) && deadline.due == Samples.day(due))
      #expect(!deadline.isMissed(today: Samples.day(due)))
      let next = WorkingDays.adding(1, to: Samples.day(due))
      #expect(deadline.isMissed(today: next) && deadline.workingDaysOver(today: next) == 1)
      // On a day nobody works it is no later than the day before.
      #expect(!deadline.isMissed(today: next.adding(days: -1)))
    }
  }

  @Test(arguments: [
    // Christmas and New Year, Easter, midsummer.
    ("2026-12-23", "2026-12-27", 0), ("2026-12-23", "2026-12-28", 1),
    ("2026-12-30", "2027-01-03", 0), ("2026-12-30", "2027-01-04", 1),
    ("2027-03-25", "2027-03-29", 0), ("2027-03-25", "2027-03-30", 1),
    ("2026-06-18", "2026-06-21", 0), ("2026-06-18", "2026-06-22", 1),
  ])
  func `days over are working days`(_ due: String, _ today: String, _ over: Int) {
    let deadline = Deadline(.answer, from: Samples.day("2026-01-07"), due: Samples.day(due))
    #expect(deadline.workingDaysOver(today: Samples.day(today)) == over)
    #expect(deadline.isMissed(today: Samples.day(today)) == (over > 0))
  }

  @Test(arguments: [
    // Half an hour before and after midnight in Sweden, the nights the clock is changed: the day
    // after the Sunday is the first that is late.
    ("2026-10-23", 20_751, 22.5, 0), ("2026-10-23", 20_751, 23.5, 1),
    ("2026-03-27", 20_541, 21.5, 0), ("2026-03-27", 20_541, 22.5, 1),
  ])
  func `a day ends at midnight in Sweden, also when the clock is changed`(
    _ due: String, _ day: Int, _ hour: Double, _ over: Int
  ) {
    let today = SwedishClock.day(at: day * 86_400 + Int(hour * 3_600))
    let deadline = Deadline(.answer, from: Samples.day("2026-01-07"), due: Samples.day(due))
    #expect(deadline.workingDaysOver(today: today) == over, "\(today)")
  }

  @Test func `a start wished for on a holiday is in time the first working day after`() {
    let course = Samples.course(sent: "2026-12-01", ordered: "2026-12-02", start: "2026-12-24")
    let start = Samples.deadlines(.start, course).first
    #expect(start?.due == Samples.day("2026-12-28"))
  }

  @Test func `the review is due when the order would go on unread`() {
    let course = OrderCourse(
      steps: [
        Samples.step(nil, .draft, "2027-03-24"), Samples.step(.draft, .inReview, "2027-03-24"),
      ])
    let due = Samples.deadlines(.review, course, rule: ReviewRule(forwardAfter: 5)).first?.due
    #expect(due == Samples.day("2027-04-02"))
    #expect(Samples.deadlines(.review, course, rule: ReviewRule(forwardAfter: nil)).isEmpty)
  }
}
