import Domain
import Testing

/// How long an order was in each status.
struct StatusStayTests {
  private let day = Day(number: 20_000)

  private func step(_ to: ReferralStatus, after days: Int) -> StatusStep {
    StatusStep(from: nil, to: to, by: "a", at: 0, day: day.adding(days: days))
  }

  @Test func `a stay lasts to the next step, and the last one to today`() {
    let steps = [step(.draft, after: 0), step(.inReview, after: 0), step(.ordered, after: 3)]
    let stays = StatusStay.all(steps, today: day.adding(days: 10))
    #expect(stays.map(\.days) == [0, 3, 7])
    #expect(stays.map(\.step) == steps)
  }

  @Test func `what is over is not counted`() {
    let steps = [step(.ordered, after: 0), step(.declined, after: 4)]
    #expect(StatusStay.all(steps, today: day.adding(days: 10)).map(\.days) == [4, nil])
  }

  @Test func `a day before the step is no negative stay`() {
    #expect(StatusStay.all([step(.ordered, after: 5)], today: day).map(\.days) == [0])
    #expect(StatusStay.all([], today: day) == [])
  }
}
