import Domain
import Messages
import Testing

@testable import Engine

/// When the provider's answer is due.
@Suite struct DueDayTests {
  private let day = Samples.day

  @Test(arguments: [ReferralStatus.ordered, .received, .assessed])
  func `an answer is due counted from when the order was ordered`(status: ReferralStatus) throws {
    let card = try #require(try Samples.practice().catalogue()["HBG-01"])
    let promised = WorkingDays.adding(try #require(card.answerTime), to: day)
    var content = OrderSamples.content(card.id)
    content.wishedStart = day.adding(days: 90)
    let steps = [
      (ReferralStatus.ordered, day), (.received, day.adding(days: 8)),
      (status, day.adding(days: 9)),
    ]
    #expect(
      DueDay.of(
        content, status, insats: card, steps: Array(steps.dropLast(status == .ordered ? 2 : 0)))
        == promised)
    // Ordered anew after it ran out, it is counted anew.
    let anew = [(ReferralStatus.ordered, day.adding(days: -40)), (.expired, day), (.ordered, day)]
    #expect(DueDay.of(content, .ordered, insats: card, steps: anew) == promised)
  }

  @Test func `orders of the practice are due as their providers promised`() throws {
    let engine = try Samples.practice()
    let catalogue = try engine.catalogue()
    var told = 0
    for line in try engine.lines(OrderQuery(.unit, statuses: [.received, .assessed])) {
      let sheet = try #require(try engine.sheet(line.number))
      let ordered = try #require(sheet.steps.last { $0.to == .ordered }).day
      guard let days = catalogue[line.insats]?.answerTime else { continue }
      #expect(line.due == WorkingDays.adding(days, to: ordered))
      told += 1
    }
    #expect(told > 0)
  }
}
