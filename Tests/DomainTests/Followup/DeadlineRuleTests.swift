import Domain
import Testing

/// What sets deadlines, meets them and stops them.
struct DeadlineRuleTests {
  private typealias Samples = DeadlineSamples

  @Test(arguments: [
    (ReferralStatus.waitingList, true), (.accepted, true), (.declined, true), (.received, false),
    (.assessed, false),
  ])
  func `yes, no and a place in the queue are answers`(status: ReferralStatus, meets: Bool) {
    let course = Samples.course(
      sent: "2026-11-02", ordered: "2026-11-03", [(status, "2026-11-05")])
    let answer = Samples.deadlines(.answer, course, answerTime: 5).first
    #expect(answer?.due == Samples.day("2026-11-10"))
    #expect(answer?.met == (meets ? Samples.day("2026-11-05") : nil))
    #expect(Samples.deadlines(.answer, course).isEmpty)
  }

  @Test func `an order that ends is late no more, and what was in time is no deadline`() {
    let late = Samples.course(
      sent: "2026-11-02", ordered: "2026-11-03", [(.withdrawn, "2026-11-19")],
      start: "2026-11-30")
    let answer = Samples.deadlines(.answer, late, answerTime: 5).first
    #expect(answer?.met == Samples.day("2026-11-19"))
    #expect(answer?.workingDaysOver(today: Samples.day("2027-01-01")) == 7)
    #expect(Samples.deadlines(.start, late).isEmpty)
    let early = Samples.course(
      sent: "2026-11-02", ordered: "2026-11-03", [(.withdrawn, "2026-11-04")])
    #expect(Deadlines.of(early, answerTime: 5, rule: ReviewRule()).map(\.sort) == [.review])
  }

  @Test func `what was entered in error has none`() {
    let course = Samples.course(
      sent: "2026-11-02", ordered: "2026-11-03", [(.enteredInError, "2026-12-19")])
    #expect(Deadlines.of(course, answerTime: 5, rule: ReviewRule()).isEmpty)
  }

  @Test func `a meeting or the start, whichever came first, is the first contact`() {
    let begun: [(ReferralStatus, String)] = [
      (.accepted, "2026-11-05"), (.started, "2026-11-09"),
    ]
    let met = Samples.course(
      sent: "2026-11-02", ordered: "2026-11-03", begun,
      contacts: [Samples.contact(.intake, "2026-11-06", attended: false)])
    #expect(Samples.deadlines(.firstContact, met).first?.met == Samples.day("2026-11-06"))
    let started = Samples.course(sent: "2026-11-02", ordered: "2026-11-03", begun)
    #expect(Samples.deadlines(.firstContact, started).first?.met == Samples.day("2026-11-09"))
  }

  @Test func `a decision taken back has waited since it was sent in, a correction begins anew`() {
    let steps = [
      Samples.step(nil, .draft, "2026-11-02"), Samples.step(.draft, .inReview, "2026-11-02"),
      Samples.step(.inReview, .sentBack, "2026-11-04", by: "arbetsledare1"),
      Samples.step(.sentBack, .inReview, "2026-11-04", by: "arbetsledare1"),
    ]
    let waiting = Samples.deadlines(.review, OrderCourse(steps: steps))
    #expect(waiting.map(\.from) == [Samples.day("2026-11-02")] && waiting.map(\.met) == [nil])
    let again = OrderCourse(
      steps: steps + [
        Samples.step(.inReview, .sentBack, "2026-11-05", by: "arbetsledare1"),
        Samples.step(.sentBack, .inReview, "2026-11-10"),
      ])
    let both = Samples.deadlines(.review, again)
    #expect(both.map(\.from) == [Samples.day("2026-11-02"), Samples.day("2026-11-10")])
    #expect(both.map(\.met) == [Samples.day("2026-11-05"), nil])
  }

  @Test func `a follow-up is due on its day, is moved in time, and is held late`() {
    let begun: [(ReferralStatus, String)] = [
      (.accepted, "2026-11-03"), (.started, "2026-11-03"),
    ]
    func followUps(_ contacts: [ReferralContact], closed: String? = nil) -> [Deadline] {
      Samples.deadlines(
        .followUp,
        Samples.course(
          sent: "2026-11-02", ordered: "2026-11-03",
          begun + (closed.map { [(.closed, $0)] } ?? []), review: "2026-11-20",
          contacts: contacts))
    }
    #expect(followUps([]).map(\.due) == [Samples.day("2026-11-20")])
    // Nobody came, and no day was set: still to be made.
    let missed = Samples.contact(.followUp, "2026-11-18", attended: false)
    #expect(followUps([missed]).map(\.met) == [nil])
    let moved = Samples.contact(.followUp, "2026-11-18", attended: false, next: "2026-12-04")
    #expect(followUps([moved]).map(\.due) == [Samples.day("2026-12-04")])
    // Held early, with the same day set again.
    let same = Samples.contact(.followUp, "2026-11-10", next: "2026-11-20")
    #expect(followUps([same]).map(\.met) == [nil])
    let late = Samples.contact(.followUp, "2026-11-24", next: "2026-12-04")
    #expect(followUps([late]).map(\.met) == [Samples.day("2026-11-24"), nil])
    #expect(followUps([late])[0].workingDaysOver(today: Samples.day("2026-12-01")) == 2)
    #expect(followUps([], closed: "2026-11-19").map(\.met) == [Samples.day("2026-11-19")])
  }
}
