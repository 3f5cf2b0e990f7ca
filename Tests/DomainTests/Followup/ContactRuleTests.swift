import Domain
import Testing

/// Meetings with clients and reports: their days and words.
@Suite struct ContactRuleTests {
  private static let today = Day(number: 20_000)

  private func contact(
    _ sort: ReferralContact.Sort, _ day: Int, attended: Bool = true, next: Int? = nil
  ) -> ReferralContact {
    ReferralContact(
      sort, day: Self.today.adding(days: day), attended: attended,
      next: next.map { Self.today.adding(days: $0) }, by: "a", at: 0)
  }

  @Test func `a follow-up moves the review day to the next, and the last one held ends it`() {
    let planned = Self.today.adding(days: 30)
    func day(_ contacts: ReferralContact...) -> Int? {
      ReferralContact.reviewDay(planned, contacts).map { $0.number - Self.today.number }
    }
    #expect(day() == 30)
    #expect(day(contact(.intake, -3, next: 5)) == 30)
    #expect(day(contact(.followUp, -3, next: 40)) == 40)
    #expect(day(contact(.followUp, -3, next: 40), contact(.followUp, -1)) == nil)
    #expect(day(contact(.followUp, -3, attended: false)) == 30)
    #expect(day(contact(.followUp, -3, attended: false, next: 2)) == 2)
  }

  @Test func `a meeting is between the order's arrival and today, and the next one is to come`() {
    let reached = Self.today.adding(days: -10)
    func isTimely(_ day: Int, next: Int? = nil) -> Bool {
      contact(.followUp, day, next: next).isTimely(since: reached, today: Self.today)
    }
    #expect(isTimely(0) && isTimely(-10) && isTimely(-1, next: 0) && isTimely(0, next: 365))
    #expect(!isTimely(1) && !isTimely(-11))
    #expect(!isTimely(0, next: 0) && !isTimely(-5, next: -1) && !isTimely(0, next: 366))
  }

  @Test func `the words of a report are held to the rules of a step's`() {
    func problem(_ text: String, next: String = "") -> ReferralFault.Problem? {
      ClosureReport(
        outcomes: [GoalOutcome(.yes), GoalOutcome(.no, text: text)], asOrdered: .yes,
        nextStep: next
      ).problem
    }
    #expect(problem("") == nil && problem("Nådde målet.", next: "Ring i maj.\nSedan klart.") == nil)
    #expect(problem("a\u{1B}b") == .forbiddenCharacter(code: 0x1B))
    #expect(problem("", next: "19800102-2386") == .personalNumberHere)
    let long = String(repeating: "a", count: ReferralLimit.stepText + 1)
    #expect(problem(long) == .tooLong(limit: ReferralLimit.stepText))
  }

  @Test func `a report is whole when every goal has its outcome and how it was given is said`() {
    let report = ClosureReport(outcomes: [GoalOutcome(.yes)], asOrdered: .partly)
    #expect(report.isWhole(goals: 1) && !report.isWhole(goals: 2) && !report.isWhole(goals: 0))
    #expect(!ClosureReport(outcomes: [GoalOutcome(.yes)]).isWhole(goals: 1))
  }
}
